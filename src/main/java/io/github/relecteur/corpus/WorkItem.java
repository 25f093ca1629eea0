package io.github.relecteur.corpus;

import io.github.relecteur.input.InputException;
import java.io.IOException;

/**
 * One item of a run before it is judged.
 *
 * @param path its path inside the corpus
 * @param type what it is
 * @param topic the directory it stands in
 * @param engine the engine that made the translation; empty for the ordinary one
 * @param judged whether it is known what must be found
 * @param source reads it when its turn comes
 */
public record WorkItem(
    String path, ItemType type, String topic, String engine, boolean judged, Source source) {

  /** Reads an item. */
  @FunctionalInterface
  public interface Source {

    /**
     * The texts of the item.
     *
     * @throws InputException if a text cannot be used
     * @throws IOException if a file cannot be read or does not keep its format
     */
    Subject read() throws InputException, IOException;
  }
}
