package io.github.relecteur.kind.company;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.kind.Kind;
import io.github.relecteur.kind.Read;
import io.github.relecteur.kind.Source;
import io.github.relecteur.lexicon.CommonWords;
import io.github.relecteur.lexicon.Gazetteer;
import io.github.relecteur.lexicon.Homonyms;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Side;
import java.util.ArrayList;
import java.util.List;

/** Companies, banks, brands, media, exchanges, indices and institutions, by their names. */
public final class CompanyKind implements Kind<Name> {

  private final EnglishNames english;
  private final FrenchNames french;
  private final Judge judge;

  /** Recognises and judges names with a lexicon. */
  public CompanyKind(Gazetteer gazetteer) {
    this(gazetteer, CommonWords.bundled());
  }

  CompanyKind(Gazetteer gazetteer, CommonWords common) {
    Cues cues = Cues.bundled();
    NameIndex index = NameIndex.of(gazetteer, cues, common);
    this.english = new EnglishNames(index, common, cues);
    this.french = new FrenchNames(index, common, cues);
    Bilingual bilingual = Bilingual.bundled();
    Renderings renderings = new Renderings(gazetteer, Homonyms.bundled(), cues);
    this.judge =
        new Judge(
            renderings, new StandIns(bilingual, cues, renderings), new Anaphora(cues, bilingual));
  }

  @Override
  public List<RuleInfo> rules() {
    return Judge.rules();
  }

  @Override
  public List<Read<Name>> recognise(
      Source source, List<Mention> claimed, List<Read<Name>> original) {
    List<Read<Name>> names =
        source.language() == Language.ENGLISH
            ? english.read(source, claimed)
            : french.read(source, claimed, original);
    return Measured.without(source, names);
  }

  @Override
  public List<Finding> judge(
      Bitext bitext, List<Read<Name>> original, List<Read<Name>> translation) {
    List<Read<Name>> asked =
        joined(
            original,
            english.readDoubtful(bitext.source(Side.ORIGINAL), bitext.mentions(Side.ORIGINAL)));
    return judge.judge(bitext, Taught.everywhere(asked), translation);
  }

  private static List<Read<Name>> joined(List<Read<Name>> names, List<Read<Name>> doubtful) {
    if (doubtful.isEmpty()) {
      return names;
    }
    List<Read<Name>> all = new ArrayList<>(names);
    all.addAll(doubtful);
    all.sort((a, b) -> a.mention().span().compareTo(b.mention().span()));
    return all;
  }
}
