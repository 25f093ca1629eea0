package io.github.relecteur.cli;

/** The entry point of the command line. */
final class Main {
  private Main() {}
}
