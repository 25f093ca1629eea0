package io.github.relecteur.corpus;

import java.io.IOException;
import java.nio.file.Path;

/** A file of the corpus that does not keep its format; the message says which, where and why. */
public final class CorpusFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Where files of a corpus stand, seen from the root of the project. */
  private static final String CORPUS = "corpus/";

  private CorpusFormatException(String message, Throwable cause) {
    super(message, cause);
  }

  CorpusFormatException(String path, int line, String what) {
    super(path + ":" + line + ": " + what);
  }

  CorpusFormatException(String path, int line, String what, Throwable cause) {
    super(path + ":" + line + ": " + what, cause);
  }

  /** The same about a file of the corpus in some directory, whose path is given as such. */
  CorpusFormatException in(Path directory) {
    String message = String.valueOf(getMessage());
    return message.startsWith(CORPUS)
        ? new CorpusFormatException(directory + "/" + message.substring(CORPUS.length()), this)
        : this;
  }
}
