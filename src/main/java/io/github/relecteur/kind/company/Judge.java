package io.github.relecteur.kind.company;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.kind.Read;
import io.github.relecteur.kind.Rule;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.RuleInfo;
import java.util.ArrayList;
import java.util.List;

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
    Texts texts = new Texts(bitext, original, translation);
    Comparer comparer = new Comparer(texts, renderings, standIns, anaphora);
    List<Finding> findings = new ArrayList<>();
    for (Comparison comparison : comparer.comparisons()) {
      RULES.stream()
          .flatMap(rule -> rule.judge(comparison).stream())
          .findFirst()
          .ifPresent(findings::add);
    }
    Extras extras = new Extras(texts, renderings);
    extras.additions().forEach(addition -> ADDED.judge(addition).ifPresent(findings::add));
    new Crossings(texts, comparer)
        .find()
        .forEach(swap -> SWAPPED.judge(swap).ifPresent(findings::add));
    extras.swaps(comparer).forEach(swap -> SWAPPED.judge(swap).ifPresent(findings::add));
    return findings;
  }
}
