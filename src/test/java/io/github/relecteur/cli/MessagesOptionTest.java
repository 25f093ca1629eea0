package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.Relecteur;
import io.github.relecteur.model.RuleInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages and reports in English and in French. */
class MessagesOptionTest {

  private static final String ENGLISH_MESSAGE = "“312” became “321”: digits are transposed";
  private static final String FRENCH_MESSAGE =
      "«\u00A0312\u00A0» est devenu «\u00A0321\u00A0»\u00A0: des chiffres sont inversés";

  private final Locale locale = Locale.getDefault();

  @TempDir private Path temporary = Path.of("");
  private String english = "";
  private String french = "";

  @BeforeEach
  void write() throws IOException {
    english = folder().write("a.en.txt", "It hired 312 people on Monday.\n");
    french = folder().write("a.fr.txt", "Elle a embauché 321 personnes lundi.\n");
  }

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text",
        "json",
        "jsonl",
        "sarif",
        "junit",
        "github",
        "gitlab",
        "checkstyle",
        "rdjsonl",
        "html"
      })
  void everyFormat_speaksBothLanguages(String format) {
    assertThat(check("--format", format, "--messages", "fr").out())
        .contains(FRENCH_MESSAGE)
        .doesNotContain("became");
    String standard = check("--format", format).out();
    assertThat(standard).contains(ENGLISH_MESSAGE).doesNotContain("est devenu");
    assertThat(check("--format", format, "--messages", "en").out()).isEqualTo(standard);
  }

  @Test
  void textReport_isFrenchThroughout() {
    assertThat(check("--messages", "fr").out())
        .contains("a.fr.txt:1:17: erreur[figure.value]\u00A0: «\u00A0312\u00A0» est devenu")
        .contains("\n  suggestion\u00A0: 312\n")
        .endsWith("\n1 erreur\n");
  }

  @Test
  void textReport_ofNothing_isFrench() throws IOException {
    folder().write("b.en.txt", "It hired 312 people.\n");
    folder().write("b.fr.txt", "Elle a embauché 312 personnes.\n");
    folder().write("c.en.txt", "It hired 15 people.\n");
    folder().write("c.fr.txt", "Elle a embauché 15 personnes.\n");
    Run run = Run.of("check", "--messages", "fr", "--dir", temporary.toString());
    assertThat(run.out()).endsWith("\n1 erreur dans 3 paires\n");
    assertThat(
            Run.of(
                    "check",
                    "--messages",
                    "fr",
                    folder().file("b.en.txt"),
                    folder().file("b.fr.txt"))
                .out())
        .isEqualTo("aucune remarque\n");
  }

  @Test
  void ledger_isFrenchThroughout() {
    Document page = Jsoup.parse(check("--format", "html", "--messages", "fr").out());
    assertThat(page.select("html").attr("lang")).isEqualTo("fr");
    assertThat(page.title()).startsWith("Registre des chiffres");
    assertThat(page.select(".heads span").eachText())
        .containsExactly("Original anglais", "Traduction française", "Remarques");
    assertThat(page.select("thead th").eachText())
        .containsExactly(
            "Type",
            "Original anglais",
            "Valeur en anglais",
            "Traduction française",
            "Valeur en français",
            "Verdict");
    assertThat(page.select(".overview .to").attr("aria-label")).isEqualTo("est devenu");
    assertThat(page.select("a.m[lang], a.m").attr("title"))
        .isEqualTo("nombre\u00A0: erreur figure.value\u00A0; en face de «\u00A0321\u00A0»");
    assertThat(page.select(".finding code").attr("title"))
        .isEqualTo("la traduction donne un autre nombre");
    assertThat(page.body().attr("data-only")).isEqualTo("seulement les lignes avec remarques");
    page.select("[lang=en], script, style").remove();
    assertThat(page.body().text().toLowerCase(Locale.ROOT))
        .doesNotContainPattern("\\b(the|and|of|with|error|warning|finding|only|agrees)s?\\b");
  }

  @Test
  void sarif_namesItsLanguageAndItsRulesInIt() {
    assertThat(check("--format", "sarif", "--messages", "fr").out())
        .contains("\"language\": \"fr\"", "\"name\": \"ValeurDuChiffre\"")
        .contains("La traduction donne un autre nombre.", "Faux\u00A0: L’action")
        .contains("Dans l’original\u00A0: «\u00A0312\u00A0»");
    assertThat(check("--format", "sarif").out())
        .contains("\"language\": \"en\"", "\"name\": \"FigureValue\"");
  }

  @Test
  void explain_speaksFrench() {
    for (RuleInfo rule : Relecteur.rules()) {
      assertThat(Run.of("explain", "--messages", "fr", rule.code()).out())
          .startsWith(rule.code() + "\u00A0: " + rule.meaning().french() + "\n")
          .contains("\n  nom       " + rule.name().french() + "\n", "\n  gravité   ")
          .contains("\n  faux      " + rule.wrong() + "\n")
          .doesNotContain(rule.summary());
    }
    assertThat(Run.of("explain", "--messages", "fr").out())
        .contains("figure.value", "  erreur         la traduction donne un autre nombre\n");
  }

  @Test
  void configuration_setsTheLanguage_optionsWin() throws IOException {
    folder().write(".relecteur.yml", "messages: fr\n");
    assertThat(in("check", english, french)).contains("est devenu");
    assertThat(in("explain", "figure.value")).contains("gravité");
    assertThat(in("explain", "figure.value", "--no-config")).contains("severity");
    assertThat(in("check", "--messages", "en", english, french)).contains(ENGLISH_MESSAGE);
    assertThat(in("config")).containsPattern("messages +fr +\\S*relecteur\\.yml:1\n");
    assertThat(in("config", "--messages", "en")).containsPattern("messages +en +--messages\n");
    assertThat(in("config", "--no-config")).containsPattern("messages +en +default\n");
  }

  @Test
  void unknownLanguage_isRefused() throws IOException {
    for (String command : Stream.of("check", "explain", "config").toList()) {
      Run run = Run.of(command, "--messages", "de", english, french);
      if (!command.equals("check")) {
        run = Run.of(command, "--messages", "de");
      }
      assertThat(run.code()).isEqualTo(ExitCode.USAGE);
      assertThat(run.err())
          .isEqualTo("relecteur: unknown --messages 'de', known: en, fr\n")
          .hasLineCount(1);
    }
    folder().write(".relecteur.yml", "messages: français\n");
    assertThat(Run.in(temporary, "check", english, french).err())
        .contains(".relecteur.yml:1: messages must be one of en, fr, was 'français'");
    folder().write(".relecteur.yml", "paths:\n  - glob: '*.txt'\n    messages: fr\n");
    assertThat(Run.in(temporary, "check", english, french).err())
        .contains(".relecteur.yml:3: messages hold for the whole run, not for some paths");
  }

  @Test
  void language_doesNotFollowTheLocale() {
    Locale.setDefault(Locale.FRANCE);
    assertThat(check().out()).contains(ENGLISH_MESSAGE).endsWith("1 error\n");
  }

  @Test
  void diagnostics_stayEnglish() {
    assertThat(Run.of("check", "--messages", "fr", "no-such.en", "no-such.fr").err())
        .contains("no such file");
  }

  private Folder folder() {
    return new Folder(temporary);
  }

  private String in(String... arguments) {
    return Run.in(temporary, arguments).out();
  }

  private Run check(String... options) {
    return Run.of(
        Stream.concat(
                Stream.of("check", "--no-config"),
                Stream.concat(Stream.of(options), Stream.of(english, french)))
            .toArray(String[]::new));
  }
}
