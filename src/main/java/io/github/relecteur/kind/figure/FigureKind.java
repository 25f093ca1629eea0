package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.kind.Kind;
import io.github.relecteur.kind.Read;
import io.github.relecteur.kind.Rule;
import io.github.relecteur.kind.Source;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.HouseStyle;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Tolerances;
import io.github.relecteur.number.FigureStyle;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Figures of all types: numbers, money, percentages, quantities, ordinals, dates and times. */
public final class FigureKind implements Kind<Figure> {

  /** In this order: the first rule that applies to a pair names the cause. */
  private final List<Rule<FigurePair>> rules;

  private final Tolerances tolerances;
  private final @Nullable HouseStyleCheck houseStyle;

  /** The kind with its bundled tables, which load when the first text is read. */
  public FigureKind() {
    this(Tolerances.DEFAULT, HouseStyle.ANY);
  }

  /**
   * The kind with its bundled tables, which load when the first text is read.
   *
   * @param tolerances what counts as rounded or converted
   * @param house how figures are to be written
   */
  public FigureKind(Tolerances tolerances, HouseStyle house) {
    this.tolerances = tolerances;
    FigureStyle style = house.isAny() ? null : new FigureStyle(house);
    this.houseStyle = style == null ? null : new HouseStyleCheck(house);
    Suggestions suggestions = new Suggestions(style);
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
    if (original.isEmpty() && translation.isEmpty()) {
      return List.of();
    }
    RangeFindings findings = new RangeFindings();
    for (FigurePair pair : new FigurePairing(bitext, original, translation, tolerances).pairs()) {
      Optional<Finding> finding = judge(pair);
      if (finding.isPresent()) {
        findings.add(pair, finding.get());
      } else if (houseStyle != null) {
        houseStyle.judge(pair).ifPresent(findings::addAlone);
      }
    }
    return findings.all();
  }

  private Optional<Finding> judge(FigurePair pair) {
    for (Rule<FigurePair> rule : rules) {
      Optional<Finding> finding = rule.judge(pair);
      if (finding.isPresent()) {
        return finding;
      }
    }
    return Optional.empty();
  }
}
