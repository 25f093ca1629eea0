package io.github.relecteur.kind.company;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.kind.Read;
import io.github.relecteur.kind.Rule;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the names of an article with what its translation made of them. */
final class Judge {

  private static final List<Rule<Comparison>> RULES =
      List.of(new AlteredRule(), new TranslatedRule(), new SubstitutedRule(), new MissingRule());
  private static final Rule<Addition> ADDED = new AddedRule();
  private static final Rule<Swap> SWAPPED = new SwappedRule();

  private final Renderings renderings;
  private final StandIns standIns;
  private final Anaphora anaphora;

  Judge(Renderings renderings, StandIns standIns, Anaphora anaphora) {
    this.renderings = renderings;
    this.standIns = standIns;
    this.anaphora = anaphora;
  }

  /** What the codes mean, in the order in which the rules are tried. */
  static List<RuleInfo> rules() {
    List<RuleInfo> infos = new ArrayList<>();
    RULES.forEach(rule -> infos.add(rule.info()));
    infos.add(ADDED.info());
    infos.add(SWAPPED.info());
    return infos;
  }

  /** The findings about the names of a pair of articles. */
  List<Finding> judge(Bitext bitext, List<Read<Name>> original, List<Read<Name>> translation) {
    if (original.isEmpty() && translation.isEmpty()) {
      return List.of();
    }
    Texts texts = new Texts(bitext, original, translation);
    List<Finding> findings = new ArrayList<>();
    Extras extras = new Extras(texts, renderings);
    if (original.isEmpty()) {
      addAdditions(extras, findings);
      return findings;
    }
    Comparer comparer = new Comparer(texts, renderings, standIns, anaphora);
    for (Comparison comparison : comparer.comparisons()) {
      addFirst(comparison, findings);
    }
    addAdditions(extras, findings);
    for (Swap swap : new Crossings(texts, comparer).find()) {
      SWAPPED.judge(swap).ifPresent(findings::add);
    }
    for (Swap swap : extras.swaps(comparer)) {
      SWAPPED.judge(swap).ifPresent(findings::add);
    }
    return findings;
  }

  /** Adds what the first rule says that has something to say. */
  private static void addFirst(Comparison comparison, List<Finding> findings) {
    for (Rule<Comparison> rule : RULES) {
      Optional<Finding> finding = rule.judge(comparison);
      if (finding.isPresent()) {
        findings.add(finding.get());
        return;
      }
    }
  }

  private static void addAdditions(Extras extras, List<Finding> findings) {
    for (Addition addition : extras.additions()) {
      ADDED.judge(addition).ifPresent(findings::add);
    }
  }
}
