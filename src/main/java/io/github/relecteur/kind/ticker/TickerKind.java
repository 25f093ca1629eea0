package io.github.relecteur.kind.ticker;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.kind.Kind;
import io.github.relecteur.kind.Read;
import io.github.relecteur.kind.Source;
import io.github.relecteur.lexicon.Exchanges;
import io.github.relecteur.lexicon.Gazetteer;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.MentionKind;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Span;
import io.github.relecteur.text.NormalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Stock symbols, with the exchange before them and the move beside them. */
public final class TickerKind implements Kind<Ticker> {

  private final SymbolTranslations translations = new SymbolTranslations();
  private final TickerForms forms;
  private final TickerCost cost;
  private final ChangeRule change = new ChangeRule();
  private final List<TickerRule> rules;
  private final Expected nothing = new Expected(List.of(), translations);

  /** The kind with a lexicon of companies. */
  public TickerKind(Gazetteer gazetteer) {
    Labels labels = new Labels(Exchanges.bundled());
    NameBefore names = new NameBefore();
    SymbolEvidence evidence = new SymbolEvidence(gazetteer, names, translations);
    this.forms = new TickerForms(labels, new Symbols(labels), names, evidence);
    this.cost = new TickerCost(translations, evidence);
    this.rules =
        List.of(
            new SwappedRule(),
            new TranslatedRule(translations),
            new AlteredRule(evidence),
            new SubstitutedRule(),
            new ExchangeRule(),
            change,
            new MissingRule(),
            new AddedRule(evidence));
  }

  @Override
  public List<RuleInfo> rules() {
    return rules.stream().map(TickerRule::info).toList();
  }

  @Override
  public List<Read<Ticker>> recognise(
      Source source, List<Mention> claimed, List<Read<Ticker>> original) {
    Expected expected = original.isEmpty() ? nothing : new Expected(original, translations);
    List<List<Ticker>> bySentence = new ArrayList<>(source.sentences().size());
    Set<String> learned = Set.of();
    for (int i = 0; i < source.sentences().size(); i++) {
      List<Ticker> found = read(source, i, expected, Set.of(), false);
      bySentence.add(found);
      for (Ticker ticker : found) {
        if (ticker.form() != Form.BARE) {
          learned = learned.isEmpty() ? new HashSet<>() : learned;
          learned.add(ticker.symbol());
        }
      }
    }
    List<Read<Ticker>> reads = new ArrayList<>(0);
    for (int i = 0; i < bySentence.size(); i++) {
      boolean others = !bySentence.get(i).isEmpty();
      boolean again = (others || !learned.isEmpty()) && source.text(i).text().indexOf('(') >= 0;
      List<Ticker> found = again ? read(source, i, expected, learned, others) : bySentence.get(i);
      for (Ticker ticker : found) {
        Read<Ticker> read = asRead(source, i, ticker);
        if (isFree(read.mention().span(), claimed)) {
          reads.add(read);
        }
      }
    }
    return reads;
  }

  private static boolean isFree(Span span, List<Mention> claimed) {
    for (Mention mention : claimed) {
      if (mention.span().overlaps(span)) {
        return false;
      }
    }
    return true;
  }

  private List<Ticker> read(
      Source source, int sentence, Expected expected, Set<String> learned, boolean others) {
    return new TickerReader(forms, expected, learned, others, source.tokens(sentence)).read();
  }

  private static Read<Ticker> asRead(Source source, int sentence, Ticker ticker) {
    NormalizedText text = source.text(sentence);
    Span span = text.original(ticker.start(), ticker.end());
    String display = text.display(ticker.start(), ticker.end());
    String type =
        switch (ticker.form()) {
          case ISIN -> "isin";
          case MOVE_ONLY -> "move";
          default -> "symbol";
        };
    Mention mention =
        new Mention(
            MentionKind.TICKER, type, span, display, Symbol.key(ticker), attributes(ticker));
    return new Read<>(mention, sentence, ticker.start(), ticker.end(), ticker);
  }

  private static Map<String, String> attributes(Ticker ticker) {
    Map<String, String> attributes = new TreeMap<>();
    if (!ticker.symbol().isEmpty()) {
      attributes.put("symbol", ticker.symbol().toUpperCase(Locale.ROOT));
    }
    if (ticker.groups().size() == 1) {
      attributes.put("exchange", ticker.groups().iterator().next());
    }
    Move move = ticker.move();
    if (move != null) {
      attributes.put("move", move.value().toPlainString());
    }
    return attributes;
  }

  @Override
  public List<Finding> judge(
      Bitext bitext, List<Read<Ticker>> original, List<Read<Ticker>> translation) {
    if (original.isEmpty() && translation.isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>(0);
    for (TickerPair pair : new TickerPairing(bitext, cost).pair(original, translation)) {
      add(pair, findings);
    }
    return findings;
  }

  private void add(TickerPair pair, List<Finding> findings) {
    for (TickerRule rule : rules) {
      Optional<Finding> finding = rule.judge(pair);
      if (finding.isPresent()) {
        findings.add(finding.get());
        if (rule instanceof AlteredRule || rule instanceof TranslatedRule) {
          change.judge(pair).ifPresent(findings::add);
        }
        return;
      }
    }
  }
}
