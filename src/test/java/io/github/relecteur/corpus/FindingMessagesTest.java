package io.github.relecteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.Relecteur;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the findings of the whole corpus say in both languages. */
class FindingMessagesTest {

  /**
   * The messages without what they quote and count, the English one and below it the French one; a
   * tilde is a no-break space. A new message has its two lines here.
   */
  private static final String MESSAGES =
      """
      "…" is not said in the translation
        «~…~» n’est pas dit dans la traduction
      left in English
        laissé en anglais
      the designation “…” has become “…”
        la désignation «~…~» est devenue «~…~»
      the designation “…” has been replaced by “…”
        la désignation «~…~» a été remplacée par «~…~»
      the designation “…” has been translated as “…”
        la désignation «~…~» a été traduite par «~…~»
      the designation “…” is missing in the translation
        la désignation «~…~» manque dans la traduction
      the exchange of “…” is “…” in the original and “…” in the translation
        la place de cotation de «~…~» est «~…~» dans l’original et «~…~» dans la traduction
      the move beside “…” goes down, but “…” says the opposite; the original has “…”
        la variation à côté de «~…~» est en baisse, mais «~…~» dit le contraire~; l’original porte «~…~»
      the move beside “…” goes up, but “…” says the opposite; the original has “…”
        la variation à côté de «~…~» est en hausse, mais «~…~» dit le contraire~; l’original porte «~…~»
      the move of “…” is “…” in the original and “…” in the translation
        la variation de «~…~» est de «~…~» dans l’original et de «~…~» dans la traduction
      the sentence has no counterpart in the original, which does not hold “…” either
        la phrase n’a pas d’équivalent dans l’original, où «~…~» ne figure pas non plus
      the sentence has no counterpart in the translation
        la phrase n’a pas d’équivalent dans la traduction
      the symbol “…” belongs to “…”, but stands beside “…” in the translation
        le symbole «~…~» est celui de «~…~», mais il est à côté de «~…~» dans la traduction
      the symbol “…” has become “…”
        le symbole «~…~» est devenu «~…~»
      the symbol “…” has become “…”, and its check digit is wrong
        le symbole «~…~» est devenu «~…~», et sa clé de contrôle est fausse
      the symbol “…” has become “…”, which has not the # characters of an ISIN
        le symbole «~…~» est devenu «~…~», et ce n’est pas un code ISIN de # caractères
      the symbol “…” has been replaced by “…”
        le symbole «~…~» a été remplacé par «~…~»
      the symbol “…” has been translated as “…”
        le symbole «~…~» a été traduit par «~…~»
      the symbol “…” is missing in the translation
        le symbole «~…~» manque dans la traduction
      the symbol “…” is not in the original
        le symbole «~…~» n’est pas dans l’original
      the symbol “…” is not in the original, and its check digit is wrong
        le symbole «~…~» n’est pas dans l’original, et sa clé de contrôle est fausse
      the symbols “…” and “…” have been exchanged between their companies
        les symboles «~…~» et «~…~» ont été échangés entre leurs sociétés
      the two texts are not translations of each other; nothing else was judged
        les deux textes ne sont pas la traduction l’un de l’autre~; rien d’autre n’a été jugé
      “…” and “…” are exchanged
        «~…~» et «~…~» sont intervertis
      “…” and “…” have changed places
        «~…~» et «~…~» ont été intervertis
      “…” became “…”
        «~…~» est devenu «~…~»
      “…” became “…”: # times too little
        «~…~» est devenu «~…~»~: # fois trop peu
      “…” became “…”: # times too much
        «~…~» est devenu «~…~»~: # fois trop
      “…” became “…”: a coin is taken for money
        «~…~» est devenu «~…~»~: des centimes sont pris pour l’unité monétaire
      “…” became “…”: a digit is added
        «~…~» est devenu «~…~»~: un chiffre est en trop
      “…” became “…”: a digit is dropped
        «~…~» est devenu «~…~»~: un chiffre est tombé
      “…” became “…”: digits are transposed
        «~…~» est devenu «~…~»~: des chiffres sont inversés
      “…” became “…”: it names something else in French
        «~…~» est devenu «~…~»~: en français, c’est autre chose
      “…” became “…”: its day and month stand apart
        «~…~» est devenu «~…~»~: le jour et le mois sont séparés
      “…” became “…”: nothing says which dollar it is
        «~…~» est devenu «~…~»~: rien ne dit de quel dollar il s’agit
      “…” became “…”: off by one
        «~…~» est devenu «~…~»~: une unité d’écart
      “…” became “…”: one digit differs
        «~…~» est devenu «~…~»~: un chiffre diffère
      “…” became “…”: only one names a unit
        «~…~» est devenu «~…~»~: un seul des deux porte une unité
      “…” became “…”: read as the morning
        «~…~» est devenu «~…~»~: l’heure se lit comme une heure du matin
      “…” became “…”: rounded without saying so
        «~…~» est devenu «~…~»~: arrondi sans le dire
      “…” became “…”: the limit is turned round
        «~…~» est devenu «~…~»~: la limite est inversée
      “…” became “…”: the month is lost or another
        «~…~» est devenu «~…~»~: le mois est perdu ou différent
      “…” became “…”: the sign differs
        «~…~» est devenu «~…~»~: le signe diffère
      “…” became “…”: the unit is another
        «~…~» est devenu «~…~»~: l’unité est différente
      “…” belongs to a high in the original, to a low in the translation
        «~…~» se rapporte à un plus haut dans l’original, à un plus bas dans la traduction
      “…” counts no people: the translation says “…”
        «~…~» ne compte pas des personnes~: la traduction dit «~…~»
      “…” goes down in the original, up in the translation
        «~…~» est en baisse dans l’original, en hausse dans la traduction
      “…” goes up in the original, down in the translation
        «~…~» est en hausse dans l’original, en baisse dans la traduction
      “…” has become “…”
        «~…~» est devenu «~…~»
      “…” has the symbol “…” at …, the translation adds …
        «~…~» a le symbole «~…~» sur …, la traduction ajoute …
      “…” is a day of the month: “…” is only an ordinal
        «~…~» est un jour du mois~: «~…~» n’est qu’un ordinal
      “…” is a rate: what it is for is another in the translation
        «~…~» est un prix ou un taux~: ce à quoi il se rapporte est différent dans la traduction
      “…” is a rate: what it is for is lost in the translation
        «~…~» est un prix ou un taux~: ce à quoi il se rapporte manque dans la traduction
      “…” is an English form of writing
        «~…~» est une graphie anglaise
      “…” is measured against another time in the translation
        «~…~» se rapporte à une autre durée dans la traduction
      “…” is missing in the translation
        «~…~» manque dans la traduction
      “…” is misspelt as “…”
        «~…~» est mal orthographié~: «~…~»
      “…” is not in the original
        «~…~» n’est pas dans l’original
      “…” is not in the translation
        «~…~» n’est pas dans la traduction
      “…” is put into another era
        «~…~» est daté d’une autre ère
      “…” is rendered word by word as “…”
        «~…~» est rendu mot à mot par «~…~»
      “…” was converted into “…”
        «~…~» a été converti en «~…~»
      “…” was converted into “…”, within # %
        «~…~» a été converti en «~…~», à #~% près
      “…” was rounded to “…”, within # %
        «~…~» a été arrondi à «~…~», à #~% près
      """;

  @Test
  void findings_sayWhatTheyAlwaysSaidInBothLanguages() throws IOException {
    Map<String, String> known = new TreeMap<>();
    Iterator<String> lines = MESSAGES.lines().map(String::strip).iterator();
    while (lines.hasNext()) {
      known.put(lines.next(), lines.next().replace('~', '\u00A0'));
    }
    Map<String, String> seen = new TreeMap<>();
    CorpusRunner runner = new CorpusRunner(Relecteur.create());
    for (Outcome outcome : runner.run(Corpus.read(Path.of("corpus")).items())) {
      Stream.concat(outcome.hits().stream().map(Outcome.Hit::finding), outcome.others().stream())
          .forEach(finding -> see(finding, seen));
    }
    String differences =
        listed("new, to be read in both languages and put into MESSAGES:", seen, known)
            + listed("said by no finding of the corpus any more, to be taken out:", known, seen);
    assertThat(differences).withFailMessage(() -> differences).isEmpty();
  }

  /** What one has and the other has not, as it stands in the list; empty if there is nothing. */
  private static String listed(
      String heading, Map<String, String> messages, Map<String, String> others) {
    StringBuilder lines = new StringBuilder();
    messages.forEach(
        (english, french) -> {
          if (!french.equals(others.get(english))) {
            lines.append("\n      ").append(english);
            lines.append("\n        ").append(french.replace('\u00A0', '~'));
          }
        });
    return lines.isEmpty() ? "" : heading + lines + "\n";
  }

  private static void see(Finding finding, Map<String, String> seen) {
    String english = finding.message();
    String french = finding.message(Language.FRENCH);
    assertThat(finding.message(Language.ENGLISH)).isEqualTo(english);
    assertThat(french).isNotBlank().isNotEqualTo(english).doesNotContain("{");
    seen.put(skeleton(english), skeleton(french));
  }

  /** A message without quoted words, values and numbers; of two that are the same, one. */
  private static String skeleton(String message) {
    String bare =
        message
            .replaceAll("“[^”]*”( \\([^)]*\\))?", "“…”")
            .replaceAll("«\u00A0[^»]*\u00A0»( \\([^)]*\\))?", "«\u00A0…\u00A0»")
            .replaceAll("\"[^\"]*\"", "\"…\"")
            .replaceAll("at [^“]*, the translation adds .*", "at …, the translation adds …")
            .replaceAll("sur [^«]*, la traduction ajoute .*", "sur …, la traduction ajoute …")
            .replaceAll("[0-9][0-9.,×⁰¹²³⁴⁵⁶⁷⁸⁹]*", "#");
    int half = bare.indexOf("; ");
    String first = half < 0 ? bare : bare.substring(0, half).replace("\u00A0", "");
    String second = half < 0 ? "" : bare.substring(half + 2).replace("\u00A0", "");
    return first.equals(second) ? bare.substring(half + 2) : bare;
  }
}
