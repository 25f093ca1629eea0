package io.github.relecteur.cli;

import io.github.relecteur.Relecteur;
import io.github.relecteur.corpus.OrderedWork;
import io.github.relecteur.input.ArticlePair;
import io.github.relecteur.input.ArticleReader;
import io.github.relecteur.input.InputException;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Language;
import io.github.relecteur.report.CheckedPair;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Checks the articles of files. */
final class FileChecks {

  private final Streams streams;
  private final Articles reader;
  private final Checkers checkers;
  private final Findings findings;
  private final boolean languages;

  /**
   * Checks of a run.
   *
   * @param languages whether to refuse texts that stand in each other's place
   */
  FileChecks(
      Streams streams, Articles reader, Checkers checkers, Findings findings, boolean languages) {
    this.streams = streams;
    this.reader = reader;
    this.checkers = checkers;
    this.findings = findings;
    this.languages = languages;
  }

  /**
   * A pair of files that is checked.
   *
   * @param pair the pair
   * @param key its key in a journal, empty if there is none
   * @param failOn the threshold that holds for it
   */
  private record Checked(CheckedPair pair, String key, String failOn) {}

  /**
   * Takes over what an earlier part of the run has finished, up to the first pair that has changed.
   *
   * @return how many pairs at the beginning it has finished
   */
  int takeOver(CheckJournal journal, List<ArticlePair> files) throws CommandException, IOException {
    int known = 0;
    for (Optional<CheckJournal.Finished> next = journal.next();
        next.isPresent();
        next = journal.next()) {
      if (known == files.size() || !next.get().key().equals(key(files.get(known)))) {
        journal.reject();
        return known;
      }
      findings.add(next.get(), checker(files.get(known)).failOn());
      known++;
    }
    return known;
  }

  /**
   * Checks pairs of files in their order.
   *
   * @param known how many at the beginning are left out
   * @param jobs how many to check at a time
   */
  void check(List<ArticlePair> files, int known, int jobs)
      throws CommandException, InputException, IOException {
    try (Progress progress = new Progress(streams.err(), findings.bar(), files.size());
        OrderedWork<Checked> work =
            new OrderedWork<>(
                jobs,
                checked -> {
                  findings.add(checked.pair(), checked.key(), checked.failOn());
                  progress.step();
                })) {
      progress.skip(known);
      for (ArticlePair pair : files.subList(known, files.size())) {
        Checkers.Checker chosen = checker(pair);
        work.add(() -> check(chosen, pair), size(pair));
      }
      work.finish();
    }
  }

  private Checkers.Checker checker(ArticlePair pair) throws CommandException {
    return checkers.at(List.of(pair.english(), pair.french()));
  }

  private Checked check(Checkers.Checker chosen, ArticlePair pair)
      throws InputException, IOException {
    Article original = reader.read(pair.english(), Language.ENGLISH);
    Article translation = reader.read(pair.french(), Language.FRENCH);
    CheckedPair checked = check(chosen, pair.id(), original, translation);
    return new Checked(checked, findings.journal() == null ? "" : key(pair), chosen.failOn());
  }

  /** Checks a pair of articles. */
  CheckedPair check(Checkers.Checker chosen, String id, Article original, Article translation)
      throws InputException {
    if (languages) {
      Articles.requireLanguages(original, translation);
    }
    return checked(chosen.relecteur(), id, original, translation);
  }

  /** Checks a pair of articles, with the organisations that the original says it names. */
  static CheckedPair checked(Relecteur relecteur, String id, Article original, Article translation)
      throws InputException {
    List<String> organisations = ArticleReader.organisations(original);
    return CheckedPair.ofArticles(id, relecteur.check(original, translation, organisations));
  }

  /** A short name of a pair of files and all that they hold. */
  private static String key(ArticlePair pair) throws IOException {
    return new ContentDigest()
        .add(pair.id())
        .add(pair.english().toString())
        .add(pair.english())
        .add(pair.french().toString())
        .add(pair.french())
        .hex();
  }

  private static long size(ArticlePair pair) {
    return pair.english().toFile().length() + pair.french().toFile().length();
  }
}
