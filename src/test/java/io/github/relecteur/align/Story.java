package io.github.relecteur.align;

import io.github.relecteur.model.BlockKind;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Span;
import java.util.ArrayList;
import java.util.List;

/** A small article with its translation, and another one. */
final class Story {

  static final List<String> ENGLISH =
      List.of(
          "Port of Marlow to double its container capacity by 2031",
          "The port authority of Marlow will spend 840 million euros on two new quays.",
          "Work on the first one starts in April, its director Helen Strand said on Tuesday.",
          "Ships of up to 400 metres will be able to berth there.",
          "Environmental groups have criticised the plan since it was presented.",
          "They fear for the salt marshes south of the river, where rare birds nest.",
          "\"Nobody asked the fishermen what they think,\" said Paul Quiney, who owns three boats.",
          "The regional council approved the loan by 31 votes to 12.",
          "Last year 2.4 million containers passed through Marlow, 6% more than in 2023.");

  static final List<String> FRENCH =
      List.of(
          "Le port de Marlow va doubler sa capacité de conteneurs d'ici 2031",
          "L'autorité portuaire de Marlow va consacrer 840 millions d'euros à deux nouveaux quais.",
          "Les travaux du premier débuteront en avril, a indiqué mardi sa directrice Helen Strand.",
          "Des navires allant jusqu'à 400 mètres pourront y accoster.",
          "Les associations écologistes critiquent le projet depuis sa présentation.",
          "Elles craignent pour les marais salants au sud du fleuve, où nichent des oiseaux rares.",
          "« Personne n'a demandé leur avis aux pêcheurs », a déclaré Paul Quiney, qui possède"
              + " trois bateaux.",
          "Le conseil régional a approuvé l'emprunt par 31 voix contre 12.",
          "L'an dernier, 2,4 millions de conteneurs ont transité par Marlow, soit 6 % de plus"
              + " qu'en 2023.");

  private static final List<String> OTHER_FRENCH =
      List.of(
          "La chorale du lycée chante à guichets fermés",
          "Samedi soir, il ne restait plus une chaise libre dans la grande salle.",
          "Une élève de seconde a ouvert le concert avec une mélodie bretonne.",
          "Son grand-père, ému, filmait depuis le balcon.",
          "Le chef avait pourtant failli tout annuler à cause d'une grippe.",
          "Les recettes serviront à réparer le vieux piano.",
          "Une tournée dans la vallée est prévue avant les vacances.");

  private Story() {}

  static List<Aligner.Unit> english() {
    return units(ENGLISH.toArray(String[]::new));
  }

  static List<Aligner.Unit> french() {
    return units(FRENCH.toArray(String[]::new));
  }

  static List<Aligner.Unit> otherFrench() {
    return units(OTHER_FRENCH.toArray(String[]::new));
  }

  /** Sentences that are blocks of their own. */
  static List<Aligner.Unit> units(String... sentences) {
    return units(1, sentences);
  }

  /** Sentences of which as many make a block. */
  static List<Aligner.Unit> units(int inBlock, String... sentences) {
    List<Aligner.Unit> units = new ArrayList<>();
    int at = 0;
    for (String text : sentences) {
      Span span = new Span(at, at + text.length());
      units.add(
          new Aligner.Unit(
              new Sentence(units.size(), units.size() / inBlock, BlockKind.PARAGRAPH, span),
              text,
              List.of()));
      at = span.end() + 1;
    }
    return units;
  }
}
