package io.github.relecteur.kind.designation;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.kind.Kind;
import io.github.relecteur.kind.Read;
import io.github.relecteur.kind.Source;
import io.github.relecteur.lexicon.Company;
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
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Product and model designations, and other expressions whose digits are no figures. */
public final class DesignationKind implements Kind<Designation> {

  private final DesignationReader reader = new DesignationReader();
  private final Set<String> companyNames = new HashSet<>();
  private final DesignationPairing pairing = new DesignationPairing();
  private final List<DesignationRule> rules =
      List.of(new TranslatedRule(), new AlteredRule(), new SubstitutedRule(), new MissingRule());

  /** The kind with a lexicon of companies. */
  public DesignationKind(Gazetteer gazetteer) {
    for (Company company : gazetteer.companies()) {
      companyNames.add(company.name());
      companyNames.addAll(company.shortNames());
      companyNames.addAll(company.frenchNames());
    }
  }

  @Override
  public List<RuleInfo> rules() {
    return rules.stream().map(DesignationRule::info).toList();
  }

  @Override
  public List<Read<Designation>> recognise(
      Source source, List<Mention> claimed, List<Read<Designation>> original) {
    Originals expected = new Originals(original);
    NavigableMap<Integer, Integer> taken = new TreeMap<>();
    claimed.forEach(mention -> taken.put(mention.span().start(), mention.span().end()));
    List<Read<Designation>> reads = new ArrayList<>();
    for (int i = 0; i < source.sentences().size(); i++) {
      for (Found found : reader.read(source.language(), source.text(i).text(), expected)) {
        Read<Designation> read = free(source.text(i), i, found, taken);
        if (read != null) {
          reads.add(read);
        }
      }
    }
    return reads;
  }

  /** The designation, without its name if another kind has taken that; null if nothing is left. */
  private @Nullable Read<Designation> free(
      NormalizedText text, int sentence, Found found, NavigableMap<Integer, Integer> taken) {
    if (isCompany(text, found.start(), found.end())) {
      return null;
    }
    if (isFree(text.original(found.start(), found.end()), taken)) {
      return read(text, sentence, found, found.start());
    }
    boolean codeIsFree =
        found.codeStart() > found.start()
            && isFree(text.original(found.codeStart(), found.end()), taken);
    return codeIsFree ? read(text, sentence, found, found.codeStart()) : null;
  }

  private boolean isCompany(NormalizedText text, int start, int end) {
    return companyNames.contains(text.text().substring(start, end).strip());
  }

  private static boolean isFree(Span span, NavigableMap<Integer, Integer> taken) {
    Map.Entry<Integer, Integer> before = taken.lowerEntry(span.end());
    return before == null || before.getValue() <= span.start();
  }

  private static Read<Designation> read(NormalizedText text, int sentence, Found found, int start) {
    Mention mention =
        new Mention(
            MentionKind.DESIGNATION,
            "designation",
            text.original(start, found.end()),
            text.display(start, found.end()),
            "designation:" + found.designation().key(),
            Map.of());
    return new Read<>(mention, sentence, start, found.end(), found.designation());
  }

  @Override
  public List<Finding> judge(
      Bitext bitext, List<Read<Designation>> original, List<Read<Designation>> translation) {
    List<Finding> findings = new ArrayList<>();
    for (DesignationComparison comparison : pairing.compare(bitext, original, translation)) {
      rules.stream()
          .map(rule -> rule.judge(comparison))
          .flatMap(Optional::stream)
          .findFirst()
          .ifPresent(findings::add);
    }
    return findings;
  }
}
