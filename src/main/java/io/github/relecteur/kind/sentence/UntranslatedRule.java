package io.github.relecteur.kind.sentence;

import io.github.relecteur.kind.Rule;
import io.github.relecteur.kind.sentence.LanguageEvidence.Word;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Side;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sentence of the translation, or a long part of one, that was left in English. */
final class UntranslatedRule implements Rule<Candidate> {

  private static final int FEWEST_WORDS = 5;
  private static final int FEWEST_FUNCTION_WORDS = 3;
  private static final double LEAST_SHARE = .2;
  private static final int FEWEST_PLAIN = 2;
  private static final int LONGEST_COMPARED = 400;

  private static final RuleInfo INFO =
      new RuleInfo(
          SentenceKind.UNTRANSLATED,
          "a sentence was left in English",
          Severity.WARNING,
          "untranslated",
          "untranslated",
          "0.1.0",
          "The board will meet again next week to vote on the offer.",
          "The board will meet again next week to vote on the offer.",
          "Le conseil se réunira de nouveau la semaine prochaine pour voter sur l’offre.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Finding> judge(Candidate candidate) {
    return candidate.side() == Side.TRANSLATION
        ? english(candidate).filter(finding -> !candidate.isBoilerplate())
        : Optional.empty();
  }

  private static Optional<Finding> english(Candidate candidate) {
    String text = candidate.text();
    List<Word> words = LanguageEvidence.words(text);
    LanguageEvidence evidence = LanguageEvidence.of(words);
    String original = candidate.text(Side.ORIGINAL);
    if (isEnglish(evidence)) {
      return Optional.of(
          finding(candidate, candidate.place(), original, isCopy(text, original) ? .98 : .9));
    }
    if (isCopy(text, original) && isEnglishEnough(evidence)) {
      return Optional.of(finding(candidate, candidate.place(), original, .85));
    }
    return partly(candidate, words, original);
  }

  private static boolean isEnglish(LanguageEvidence evidence) {
    return evidence.words() >= FEWEST_WORDS
        && evidence.english() >= FEWEST_FUNCTION_WORDS
        && evidence.english() >= LEAST_SHARE * evidence.words()
        && evidence.english() >= 4 * evidence.french()
        && evidence.plain() >= FEWEST_PLAIN;
  }

  /** Less evidence is enough where the sentence is the same in both texts. */
  private static boolean isEnglishEnough(LanguageEvidence evidence) {
    return evidence.words() >= FEWEST_WORDS
        && evidence.english() >= 1
        && evidence.english() > evidence.french()
        && evidence.plain() >= FEWEST_PLAIN;
  }

  private static boolean isCopy(String text, String original) {
    return !text.isEmpty() && text.equals(original);
  }

  private static Finding finding(
      Candidate candidate, Place place, String original, double confidence) {
    return new Finding(
        SentenceKind.UNTRANSLATED,
        Severity.WARNING,
        confidence,
        "left in English",
        originalPlace(candidate, original),
        place,
        List.of(),
        null);
  }

  private static @Nullable Place originalPlace(Candidate candidate, String original) {
    return original.isEmpty()
        ? null
        : new Candidate(
                candidate.bitext(),
                candidate.anchors(),
                candidate.bead(),
                Side.ORIGINAL,
                candidate.bead().original().get(0))
            .place();
  }

  /** The longest run of words that both texts share, if it is a clause and no name or quotation. */
  private static Optional<Finding> partly(
      Candidate candidate, List<Word> words, String originalText) {
    List<Word> original = LanguageEvidence.words(originalText);
    if (words.size() > LONGEST_COMPARED || original.size() > LONGEST_COMPARED) {
      return Optional.empty();
    }
    int[] previous = new int[original.size() + 1];
    int longest = 0;
    int last = 0;
    for (int i = 0; i < words.size(); i++) {
      int[] run = new int[original.size() + 1];
      for (int j = 0; j < original.size() && !words.get(i).isQuoted(); j++) {
        if (words.get(i).form().equals(original.get(j).form())) {
          run[j + 1] = previous[j] + 1;
          if (run[j + 1] > longest) {
            longest = run[j + 1];
            last = i;
          }
        }
      }
      previous = run;
    }
    if (longest < FEWEST_WORDS) {
      return Optional.empty();
    }
    List<Word> run = words.subList(last - longest + 1, last + 1);
    LanguageEvidence evidence = LanguageEvidence.of(run);
    if (!isEnglish(evidence)) {
      return Optional.empty();
    }
    Place place = candidate.place(run.get(0).start(), run.get(run.size() - 1).end());
    return Optional.of(finding(candidate, place, originalText, .75));
  }
}
