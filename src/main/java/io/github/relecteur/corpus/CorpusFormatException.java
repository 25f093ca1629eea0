package io.github.relecteur.corpus;

import java.io.IOException;

/** A file of the corpus that does not keep its format; the message says which, where and why. */
public final class CorpusFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  CorpusFormatException(String path, int line, String what) {
    super(path + ":" + line + ": " + what);
  }

  CorpusFormatException(String path, int line, String what, Throwable cause) {
    super(path + ":" + line + ": " + what, cause);
  }
}
