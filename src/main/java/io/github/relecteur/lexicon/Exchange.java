package io.github.relecteur.lexicon;

import java.util.List;

/**
 * A stock exchange, or a segment of one, with the ways in which newspapers point at it beside a
 * symbol.
 *
 * @param mic its market identifier code of ISO 10383
 * @param group the code of the exchange that it is a segment of; its own if it is none
 * @param name its usual English name
 * @param labels what stands before a symbol and a colon
 * @param frenchLabels what stands there in French where it differs
 * @param ricSuffixes the suffixes of its Reuters instrument codes, with the dot
 * @param bloombergCodes its codes between a symbol and the word Equity
 */
public record Exchange(
    String mic,
    String group,
    String name,
    List<String> labels,
    List<String> frenchLabels,
    List<String> ricSuffixes,
    List<String> bloombergCodes) {

  /** Copies the lists. */
  public Exchange {
    labels = List.copyOf(labels);
    frenchLabels = List.copyOf(frenchLabels);
    ricSuffixes = List.copyOf(ricSuffixes);
    bloombergCodes = List.copyOf(bloombergCodes);
  }
}
