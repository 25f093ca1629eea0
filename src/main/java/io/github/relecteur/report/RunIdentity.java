package io.github.relecteur.report;

import java.util.Objects;

/**
 * What decided the findings of a run besides the articles: two reports can be compared if theirs
 * are equal.
 *
 * <p>A user of the library fills it with {@code Relecteur.version()}, with {@code
 * lexiconFingerprint()} of the checker, and with a text of its own that is another whenever it
 * gives the builder other options: the library does not hash them. The command line hashes its
 * configuration.
 *
 * @param version the version of the program
 * @param lexicon a short hash of all tables and names in force
 * @param configuration a short hash of all settings in force that change findings, or another short
 *     name of them
 */
public record RunIdentity(String version, String lexicon, String configuration) {

  /** Checks the parts. */
  public RunIdentity {
    Objects.requireNonNull(version, "version must not be null");
    Objects.requireNonNull(lexicon, "lexicon must not be null");
    Objects.requireNonNull(configuration, "configuration must not be null");
  }

  /** The identity in one line. */
  public String line() {
    return "relecteur " + version + ", lexicon " + lexicon + ", configuration " + configuration;
  }
}
