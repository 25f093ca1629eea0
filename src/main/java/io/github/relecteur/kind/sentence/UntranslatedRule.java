package io.github.relecteur.kind.sentence;

import io.github.relecteur.kind.Rule;
import io.github.relecteur.kind.sentence.LanguageEvidence.Word;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Side;
import io.github.relecteur.wording.Messages;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sentence of the translation, or a long part of one, that was left in English. */
final class UntranslatedRule implements Rule<Candidate> {

  private static final int FEWEST_COPIED = 4;
  private static final int FEWEST_WORDS = 5;
  private static final int FEWEST_FUNCTION_WORDS = 3;
  private static final double LEAST_SHARE = .2;
  private static final int FEWEST_PLAIN = 2;
  private static final int FAR_MORE = 4;
  private static final double COPIED = .98;
  private static final double ENGLISH = .9;
  private static final double PARTLY = .75;

  private static final RuleInfo INFO =
      Messages.rule(
          SentenceKind.UNTRANSLATED,
          Severity.WARNING,
          "untranslated",
          "untranslated",
          "1.0.0",
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
    LanguageEvidence evidence = candidate.evidence();
    boolean clause = evidence.english() >= FEWEST_FUNCTION_WORDS;
    if (!mayBeEnglish(evidence) || !(clause || isEnglishEnough(evidence))) {
      return Optional.empty();
    }
    Optional<Candidate> counterpart = candidate.counterpart();
    boolean copy = counterpart.filter(other -> other.text().equals(candidate.text())).isPresent();
    if (isEnglish(evidence) || (copy && isEnglishEnough(evidence))) {
      return Optional.of(
          finding(
              counterpart.map(Candidate::place).orElse(null),
              candidate.place(),
              copy ? COPIED : ENGLISH));
    }
    return clause
        ? counterpart.flatMap(other -> partly(candidate, candidate.words(), other))
        : Optional.empty();
  }

  /** Whether there is enough for the least that any sentence or clause needs. */
  private static boolean mayBeEnglish(LanguageEvidence evidence) {
    return evidence.words() >= Math.min(FEWEST_WORDS, FEWEST_COPIED)
        && evidence.english() >= 1
        && evidence.plain() >= FEWEST_PLAIN;
  }

  private static boolean isEnglish(LanguageEvidence evidence) {
    return evidence.words() >= FEWEST_WORDS
        && evidence.english() >= FEWEST_FUNCTION_WORDS
        && evidence.english() >= LEAST_SHARE * evidence.words()
        && evidence.english() >= FAR_MORE * evidence.french()
        && evidence.plain() >= FEWEST_PLAIN;
  }

  /** Less evidence is enough where the sentence is the same in both texts. */
  private static boolean isEnglishEnough(LanguageEvidence evidence) {
    return evidence.words() >= FEWEST_COPIED
        && evidence.english() >= 1
        && evidence.english() > evidence.french()
        && evidence.plain() >= FEWEST_PLAIN;
  }

  /** A clause that both texts share and that is no name or quotation. */
  private static Optional<Finding> partly(
      Candidate candidate, List<Word> words, Candidate counterpart) {
    List<Word> original = counterpart.words();
    SharedRun run = SharedRun.of(original, words);
    if (!isEnglish(LanguageEvidence.of(run.inTranslation(words)))) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
            counterpart.place(run.inOriginal(original)),
            candidate.place(run.inTranslation(words)),
            PARTLY));
  }

  private static Finding finding(@Nullable Place original, Place translation, double confidence) {
    return new Finding(
        SentenceKind.UNTRANSLATED,
        Severity.WARNING,
        confidence,
        Messages.of(SentenceKind.UNTRANSLATED),
        original == null || original.span().isEmpty() ? null : original,
        translation,
        List.of(),
        null);
  }
}
