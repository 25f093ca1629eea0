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
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Product and model designations, and other expressions whose digits are no figures. */
public final class DesignationKind implements Kind<Designation> {

  private static final Originals NOTHING = new Originals(List.of());

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
    Originals expected = original.isEmpty() ? NOTHING : new Originals(original);
    List<Read<Designation>> reads = new ArrayList<>(0);
    for (int i = 0; i < source.sentences().size(); i++) {
      for (Found found : reader.read(source.language(), source.text(i).text(), expected)) {
        Read<Designation> read = free(source.text(i), i, found, claimed);
        if (read != null) {
          reads.add(read);
        }
      }
    }
    return reads;
  }

  /** The designation, without its name if another kind has taken that; null if nothing is left. */
  private @Nullable Read<Designation> free(
      NormalizedText text, int sentence, Found found, List<Mention> claimed) {
    if (isCompany(text, found.start(), found.end())) {
      return null;
    }
    if (isFree(text.original(found.start(), found.end()), claimed)) {
      return read(text, sentence, found, found.start());
    }
    boolean codeIsFree =
        found.codeStart() > found.start()
            && isFree(text.original(found.codeStart(), found.end()), claimed);
    return codeIsFree ? read(text, sentence, found, found.codeStart()) : null;
  }

  private boolean isCompany(NormalizedText text, int start, int end) {
    return companyNames.contains(text.text().substring(start, end).strip());
  }

  /** Whether no mention, which are ordered by place and do not overlap, reaches into a span. */
  private static boolean isFree(Span span, List<Mention> claimed) {
    int low = 0;
    int high = claimed.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (claimed.get(middle).span().start() < span.end()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 || claimed.get(low - 1).span().end() <= span.start();
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
    if (original.isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (DesignationComparison comparison : pairing.compare(bitext, original, translation)) {
      add(comparison, findings);
    }
    return findings;
  }

  private void add(DesignationComparison comparison, List<Finding> findings) {
    for (DesignationRule rule : rules) {
      Optional<Finding> finding = rule.judge(comparison);
      if (finding.isPresent()) {
        findings.add(finding.get());
        return;
      }
    }
  }
}
