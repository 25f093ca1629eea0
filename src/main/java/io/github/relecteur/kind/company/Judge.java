package io.github.relecteur.kind.company;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.kind.Read;
import io.github.relecteur.kind.Rule;
import io.github.relecteur.model.Finding;
import java.util.List;

/** Compares the names of an article with what its translation made of them. */
final class Judge {

  private final Renderings renderings;
  private final StandIns standIns;
  private final Anaphora anaphora;
  private final List<Rule<Comparison>> rules;

  Judge(Renderings renderings, StandIns standIns, Anaphora anaphora, List<Rule<Comparison>> rules) {
    this.renderings = renderings;
    this.standIns = standIns;
    this.anaphora = anaphora;
    this.rules = rules;
  }

  /** The findings about the names of a pair of articles. */
  List<Finding> judge(Bitext bitext, List<Read<Name>> original, List<Read<Name>> translation) {
    Comparer comparer = new Comparer(bitext, original, translation, renderings, standIns, anaphora);
    return comparer.comparisons().stream()
        .flatMap(
            comparison -> rules.stream().flatMap(rule -> rule.judge(comparison).stream()).limit(1))
        .toList();
  }
}
