package io.github.relecteur.spark;

/** Tells in one line why something failed in Spark, whose own messages are long. */
final class Causes {

  private Causes() {}

  /** The first line of the innermost message. */
  static String of(Throwable failure) {
    Throwable innermost = failure;
    while (innermost.getCause() != null && innermost.getCause() != innermost) {
      innermost = innermost.getCause();
    }
    String message = innermost.getMessage();
    return message == null || message.isBlank()
        ? innermost.getClass().getName()
        : message.strip().lines().findFirst().orElse("");
  }
}
