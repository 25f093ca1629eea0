package io.github.relecteur.fix;

import io.github.relecteur.input.InputException;
import io.github.relecteur.report.CheckedPair;
import java.util.List;

/** Checks the translations in a file. */
@FunctionalInterface
public interface Check {

  /**
   * Reads and checks all pairs as if the file held some bytes.
   *
   * @throws InputException if the bytes cannot be read as the file is
   */
  List<CheckedPair> check(byte[] file) throws InputException;
}
