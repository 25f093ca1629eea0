package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JunctionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          l’action de [Meta] a      | OpenAI              | name   | l’action d’OpenAI a
          dit que [Pomme] paie      | Apple               | name   | dit qu’Apple paie
          Le [groupe aérien] monte  | International Group | name   | L’International Group monte
          vient du [Nasdaq] et      | Euronext            | name   | vient d’Euronext et
          coté au [Nasdaq] et       | Euronext            | name   | coté à Euronext et
          ouvre au [printemps] là   | automne             | figure | ouvre à l’automne là
          fin du [printemps] là     | automne             | figure | fin de l’automne là
          début d'[août] là         | juillet             | figure | début de juillet là
          plus d'[un milliard] là   | 1 million           | figure | plus de 1 million là
          à l'[automne] là          | printemps           | figure | au printemps là
          de l'[automne] là         | printemps           | figure | du printemps là
          avec l'[eau d'ici] là     | Northumbrian Water  | name   | avec Northumbrian Water là
          avec l'[ONU] là           | FMI                 | name   | avec le FMI là
          avec l'[OTAN] là          | ONU                 | name   | avec l'ONU là
          avec le [neuf] là         | onze                | figure | avec le onze là
          près de [deux] là         | onze                | figure | près de onze là
          le [deux] là              | un                  | figure | le un là
          avec d'[Ermès] là         | Hermès              | name   | avec d'Hermès là
          en [mars] là              | avril               | figure | en avril là
          à peu-de [mars] là        | avril               | figure | à peu-de avril là
          aide [mars] là            | avril               | figure | aide avril là
          [mars] là                 | avril               | figure | avril là
          """)
  void wordBefore_takesTheFormThatTheNewWordsWant(
      String marked, String suggestion, String kind, String joined) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");

    Junction junction = Junction.of(text, new Span(start, end), suggestion, kind.equals("name"));

    assertThat(
            text.substring(0, junction.span().start())
                + junction.text()
                + text.substring(junction.span().end()))
        .isEqualTo(joined);
    assertThat(junction.span().end()).isEqualTo(end);
  }
}
