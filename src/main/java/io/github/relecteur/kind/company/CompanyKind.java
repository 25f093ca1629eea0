package io.github.relecteur.kind.company;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.kind.Kind;
import io.github.relecteur.kind.Read;
import io.github.relecteur.kind.Rule;
import io.github.relecteur.kind.Source;
import io.github.relecteur.lexicon.CommonWords;
import io.github.relecteur.lexicon.Gazetteer;
import io.github.relecteur.lexicon.Homonyms;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.RuleInfo;
import java.util.List;

/** Companies, banks, brands, media, exchanges, indices and institutions, by their names. */
public final class CompanyKind implements Kind<Name> {

  private static final List<Rule<Comparison>> RULES =
      List.of(new AlteredRule(), new TranslatedRule(), new SubstitutedRule(), new MissingRule());

  private final Recogniser english;
  private final Recogniser french;
  private final Judge judge;

  /** Recognises and judges names with the bundled lexicon. */
  public CompanyKind() {
    this(Gazetteer.bundled(), CommonWords.bundled());
  }

  CompanyKind(Gazetteer gazetteer, CommonWords common) {
    Cues cues = Cues.bundled();
    Context context = new Context(cues, common);
    UnlistedNames unlisted = new UnlistedNames(cues, common, context);
    Persons persons = new Persons(cues, common);
    this.english =
        new Recogniser(
            new ListedNames(gazetteer, common, cues, context, Language.ENGLISH), unlisted, persons);
    this.french =
        new Recogniser(
            new ListedNames(gazetteer, common, cues, context, Language.FRENCH), unlisted, persons);
    Bilingual bilingual = Bilingual.bundled();
    Renderings renderings = new Renderings(gazetteer, Homonyms.bundled(), cues);
    this.judge =
        new Judge(
            renderings,
            new StandIns(bilingual, cues, renderings),
            new Anaphora(cues, bilingual),
            RULES);
  }

  @Override
  public List<RuleInfo> rules() {
    return RULES.stream().map(Rule::info).toList();
  }

  @Override
  public List<Read<Name>> recognise(
      Source source, List<Mention> claimed, List<Read<Name>> original) {
    return source.language() == Language.ENGLISH
        ? english.original(source, claimed)
        : french.translation(source, claimed, original);
  }

  @Override
  public List<Finding> judge(
      Bitext bitext, List<Read<Name>> original, List<Read<Name>> translation) {
    return judge.judge(bitext, original, translation);
  }
}
