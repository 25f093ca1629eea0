package io.github.relecteur.cli;

/** What the program says by its exit code. */
final class ExitCode {

  /** Nothing at or above the threshold. */
  static final int OK = 0;

  /** Findings at or above the threshold. */
  static final int FINDINGS = 1;

  /** Wrong usage, or input that cannot be used. */
  static final int USAGE = 2;

  /** A fault of the program itself. */
  static final int FAULT = 3;

  /** The run was interrupted; what shells say of a program that Ctrl-C has ended. */
  static final int INTERRUPTED = 130;

  /** Nobody reads standard output any more; what shells say of a program that SIGPIPE has ended. */
  static final int CLOSED = 141;

  /** What the help of every command says of {@link #FAULT}. */
  static final String FAULT_LINE = FAULT + ":a fault of the program itself";

  /** What the help of every command says of {@link #INTERRUPTED}. */
  static final String INTERRUPTED_LINE =
      INTERRUPTED + ":interrupted; files that were not complete stay as they were";

  private ExitCode() {}
}
