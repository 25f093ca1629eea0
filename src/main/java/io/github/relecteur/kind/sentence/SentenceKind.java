package io.github.relecteur.kind.sentence;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.kind.Kind;
import io.github.relecteur.kind.Read;
import io.github.relecteur.kind.Rule;
import io.github.relecteur.kind.Source;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sentences that were lost, invented or left in English, and articles that do not belong together.
 */
public final class SentenceKind implements Kind<Void> {

  /** The code of the finding beside which nothing else is worth judging. */
  public static final String UNRELATED = "article.unrelated";

  /** The code of a sentence of the original without counterpart. */
  public static final String MISSING = "sentence.missing";

  /** The code of a sentence of the translation without counterpart that tells something new. */
  public static final String ADDED = "sentence.added";

  /** The code of a sentence of the translation that is English. */
  public static final String UNTRANSLATED = "sentence.untranslated";

  /** The part of the running text, by characters, that an editor may take out. */
  private static final double MOST_LOST = 1 / 3.0;

  private final Rule<Bitext> unrelated = new UnrelatedRule();
  private final List<Rule<Candidate>> rules =
      List.of(new UntranslatedRule(), new MissingRule(), new AddedRule());

  @Override
  public List<RuleInfo> rules() {
    List<RuleInfo> infos = new ArrayList<>();
    infos.add(unrelated.info());
    rules.forEach(rule -> infos.add(rule.info()));
    return infos;
  }

  /** Nothing: sentences are not mentions. */
  @Override
  public List<Read<Void>> recognise(
      Source source, List<Mention> claimed, List<Read<Void>> original) {
    return List.of();
  }

  @Override
  public List<Finding> judge(
      Bitext bitext, List<Read<Void>> original, List<Read<Void>> translation) {
    Optional<Finding> whole = unrelated.judge(bitext);
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    Anchors anchors = new Anchors(bitext);
    List<Finding> findings = new ArrayList<>(0);
    for (Bead bead : bitext.beads()) {
      for (Sentence sentence : bead.original()) {
        add(new Candidate(bitext, anchors, bead, Side.ORIGINAL, sentence), findings);
      }
      for (Sentence sentence : bead.translation()) {
        add(new Candidate(bitext, anchors, bead, Side.TRANSLATION, sentence), findings);
      }
    }
    if (!bitext.isolated()
        && findings.stream().anyMatch(MissingRule::isFrom)
        && isCutShort(bitext, anchors)) {
      findings.replaceAll(each -> MissingRule.isFrom(each) ? MissingRule.ofCutArticle(each) : each);
    }
    return findings;
  }

  /**
   * Whether so much of the running text is lost, more than one sentence, that the article was not
   * shortened but cut off.
   */
  private static boolean isCutShort(Bitext bitext, Anchors anchors) {
    int all = 0;
    int lost = 0;
    int sentences = 0;
    for (Bead bead : bitext.beads()) {
      for (Sentence sentence : bead.original()) {
        Candidate candidate = new Candidate(bitext, anchors, bead, Side.ORIGINAL, sentence);
        if (candidate.isRunningText() && !candidate.isBoilerplate()) {
          int length = candidate.text().length();
          all += length;
          lost += bead.isPaired() ? 0 : length;
          sentences += bead.isPaired() ? 0 : 1;
        }
      }
    }
    return sentences > 1 && lost > MOST_LOST * all;
  }

  private void add(Candidate candidate, List<Finding> findings) {
    for (Rule<Candidate> rule : rules) {
      Optional<Finding> finding = rule.judge(candidate);
      if (finding.isPresent()) {
        findings.add(finding.get());
        return;
      }
    }
  }
}
