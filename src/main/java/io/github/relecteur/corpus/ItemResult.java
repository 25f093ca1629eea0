package io.github.relecteur.corpus;

import java.util.List;

/**
 * What a run found out about one item.
 *
 * @param path the path of the item
 * @param type what the item is
 * @param file the file to open when it fails, relative to the corpus
 * @param topic the directory it stands in
 * @param engine the engine that made the translation; empty for the ordinary one
 * @param judged whether it is known what must be found
 * @param words how many words the original has
 * @param mentions how many figures, tickers, names and designations the original has
 * @param mistaken how many of them a finding of severity error points at
 * @param judgements every finding, and every expectation that none met
 * @param misread what is wrong with how a written form was read; empty if nothing is
 */
public record ItemResult(
    String path,
    ItemType type,
    String file,
    String topic,
    String engine,
    boolean judged,
    int words,
    int mentions,
    int mistaken,
    List<Judgement> judgements,
    String misread) {

  /** Copies the judgements. */
  public ItemResult {
    judgements = List.copyOf(judgements);
  }

  /** Where a judgement comes from: the file, with the line of the expectation if there is one. */
  String place(Judgement judgement) {
    return judgement.line() > 0 ? file + ":" + judgement.line() : file;
  }
}
