package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.kind.Kind;
import io.github.relecteur.kind.Read;
import io.github.relecteur.kind.Rule;
import io.github.relecteur.kind.Source;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Tolerances;
import java.util.List;
import java.util.Optional;

/** Figures of all types: numbers, money, percentages, quantities, ordinals, dates and times. */
public final class FigureKind implements Kind<Figure> {

  /** In this order: the first rule that applies to a pair names the cause. */
  private final List<Rule<FigurePair>> rules;

  private final Tolerances tolerances;

  /** The kind with its bundled tables, which load when the first text is read. */
  public FigureKind() {
    this(Tolerances.DEFAULT);
  }

  /**
   * The kind with its bundled tables, which load when the first text is read.
   *
   * @param tolerances what counts as rounded or converted
   */
  public FigureKind(Tolerances tolerances) {
    this.tolerances = tolerances;
    Suggestions suggestions = new Suggestions();
    this.rules =
        List.of(
            new SwappedRule(),
            new ComparatorRule(),
            new SignRule(suggestions),
            new FormatRule(suggestions),
            new ConvertedRule(tolerances),
            new UnitRule(suggestions),
            new DateRule(suggestions),
            new MagnitudeRule(suggestions),
            new ValueRule(suggestions),
            new MissingRule(),
            new AddedRule());
  }

  @Override
  public List<RuleInfo> rules() {
    return rules.stream().map(Rule::info).toList();
  }

  @Override
  public List<Read<Figure>> recognise(
      Source source, List<Mention> claimed, List<Read<Figure>> original) {
    return new FigureMentions(source, claimed).read();
  }

  @Override
  public List<Finding> judge(
      Bitext bitext, List<Read<Figure>> original, List<Read<Figure>> translation) {
    RangeFindings findings = new RangeFindings();
    for (FigurePair pair : new FigurePairing(bitext, original, translation, tolerances).pairs()) {
      for (Rule<FigurePair> rule : rules) {
        Optional<Finding> finding = rule.judge(pair);
        if (finding.isPresent()) {
          findings.add(pair, finding.get());
          break;
        }
      }
    }
    return findings.all();
  }
}
