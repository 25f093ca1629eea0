package io.github.relecteur.report;

/**
 * What decided the findings of a run besides the articles: two reports can be compared if theirs
 * are equal.
 *
 * @param version the version of the program
 * @param lexicon a short hash of all tables and names in force
 * @param configuration a short hash of all settings in force that change findings
 */
public record RunIdentity(String version, String lexicon, String configuration) {

  /** The identity in one line. */
  public String line() {
    return "relecteur " + version + ", lexicon " + lexicon + ", configuration " + configuration;
  }
}
