package io.github.relecteur.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relecteur.Relecteur;
import io.github.relecteur.lexicon.Table;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Message;
import io.github.relecteur.model.RuleInfo;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of texts. */
class CatalogueTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path SCRIPT =
      Path.of("src/main/resources/io/github/relecteur/report/ledger.js");
  private static final Pattern PART = Pattern.compile("\\{[0-9]\\}");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9.-]+)\"");
  private static final Pattern WANTED =
      Pattern.compile("(?:Messages\\.of|labels\\.get|labels\\.count)\\(\\s*\"([^\"]+)\"");
  private static final char NO_BREAK = '\u00A0';

  @Test
  void partsOfATextWithBraces_stayAsTheyAre() {
    Message message = Messages.of("figure.became", "{1}", new Message("{0}", "{0} fr"));
    assertThat(message.english()).isEqualTo("{1} became {0}");
    assertThat(message.in(Language.FRENCH)).isEqualTo("{1} est devenu {0} fr");
  }

  @Test
  void unknownKeyAndMissingPart_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Messages.of("figure.becam"))
        .withMessageContaining("findings.tsv")
        .withMessageContaining("figure.becam");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Messages.of("figure.became", "12"))
        .withMessageContaining("lacks its part 1");
  }

  @Test
  void malformedTable_isRefusedWithItsLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalogue("a\tone\tun\nb\ttwo\n"))
        .withMessage("t.tsv:3: 3 fields separated by tabs expected, found 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalogue("a\tone\tun\nb\ttwo\t\n"))
        .withMessage("t.tsv:3: key, en and fr must hold something");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> catalogue("a\tone\tun\na\ttwo\tdeux\n"))
        .withMessage("t.tsv:3: the key a stands twice");
  }

  @Test
  void everyText_hasTheSamePartsInBothLanguages() {
    texts()
        .forEach(
            (key, text) -> {
              assertThat(parts(text.french())).as(key).isEqualTo(parts(text.english()));
              int count = new TreeSet<>(parts(text.english())).size();
              for (int i = 0; i < count; i++) {
                assertThat(text.english()).as(key).contains("{" + i + "}");
              }
            });
  }

  @Test
  void frenchTexts_areSetAsNewspapersSetThem() {
    texts()
        .forEach(
            (key, text) -> {
              String french = text.french();
              assertThat(french).as(key).doesNotContain("“", "”", "'", "  ");
              for (int i = 0; i < french.length(); i++) {
                char c = french.charAt(i);
                if ("»:;%!?".indexOf(c) >= 0) {
                  assertThat(i > 0 ? french.charAt(i - 1) : 0).as(key).isEqualTo(NO_BREAK);
                }
                if (c == '«') {
                  assertThat(french.charAt(i + 1)).as(key).isEqualTo(NO_BREAK);
                }
              }
            });
  }

  @Test
  void everyText_isUsed() throws IOException {
    String sources = sources();
    Set<String> used = new TreeSet<>(all(LITERAL, sources));
    Set<String> codes = new TreeSet<>(Relecteur.rules().stream().map(RuleInfo::code).toList());
    String script = Files.readString(SCRIPT);
    List<String> dead = new ArrayList<>();
    for (String key : texts().keySet()) {
      String stem = key.substring(0, key.lastIndexOf('.') < 0 ? 0 : key.lastIndexOf('.'));
      String rest = key.substring(key.indexOf('.') + 1);
      boolean isUsed =
          used.contains(key)
              || ((key.endsWith(".one") || key.endsWith(".many")) && used.contains(stem))
              || codes.contains(key)
              || ((key.startsWith("name.") || key.startsWith("meaning.")) && codes.contains(rest))
              || (key.startsWith("script.") && isInScript(rest, script))
              || (key.startsWith("severity.") && sources.contains("severity." + "\" +"))
              || (key.startsWith("type.") && isType(rest, sources));
      if (!isUsed) {
        dead.add(key);
      }
    }
    assertThat(dead).as("wording/*.tsv: rows whose key nothing in %s uses", SOURCES).isEmpty();
  }

  @Test
  void everyTextThatIsUsed_isThere() throws IOException {
    Set<String> keys = texts().keySet();
    List<String> wanted = all(WANTED, sources());
    assertThat(wanted).hasSizeGreaterThan(60);
    List<String> absent = new ArrayList<>();
    for (String key : wanted) {
      if (!key.endsWith(".") && !keys.contains(key) && !keys.contains(key + ".one")) {
        absent.add(key);
      }
    }
    for (RuleInfo rule : Relecteur.rules()) {
      for (String key : List.of("name." + rule.code(), "meaning." + rule.code())) {
        if (!keys.contains(key)) {
          absent.add(key);
        }
      }
    }
    assertThat(absent)
        .as("wording/findings.tsv or reports.tsv: keys whose rows (key, en, fr) are expected")
        .isEmpty();
    for (RuleInfo rule : Relecteur.rules()) {
      assertThat(Messages.meaning(rule.code())).contains(rule.meaning());
    }
    assertThat(Messages.meaning("figure.unheard")).isEmpty();
  }

  @Test
  void counts_followTheGrammarOfTheLanguage() {
    Labels french = new Labels(Language.FRENCH);
    assertThat(Stream.of(0, 1, 2).map(i -> Labels.ENGLISH.count("errors", i)))
        .containsExactly("0 errors", "1 error", "2 errors");
    assertThat(Stream.of(0, 1, 2).map(i -> french.count("errors", i)))
        .containsExactly("0 erreur", "1 erreur", "2 erreurs");
    assertThat(french.type("money")).isEqualTo("somme");
    assertThat(french.type("unheard")).isEqualTo("unheard");
  }

  /** Script texts are read as words.byHand where the key is script.by-hand. */
  private static boolean isInScript(String name, String script) {
    StringBuilder property = new StringBuilder("words.");
    boolean upper = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      property.append(upper ? Character.toUpperCase(c) : c == '-' ? "" : String.valueOf(c));
      upper = c == '-';
    }
    boolean severity = Set.of("error", "warning", "info").contains(name);
    return severity
        ? script.contains("words[severity]")
        : Pattern.compile(Pattern.quote(property.toString()) + "\\b").matcher(script).find();
  }

  /** Types of mentions stand in the code as texts or as constants, those of names in a table. */
  private static boolean isType(String type, String sources) {
    return sources.contains('"' + type + '"')
        || Pattern.compile("\\b" + type.toUpperCase(Locale.ROOT) + "[,;(]").matcher(sources).find();
  }

  private static Map<String, Message> texts() {
    Map<String, Message> texts = new TreeMap<>();
    Messages.keys().forEach(key -> texts.put(key, Messages.pattern(key)));
    for (String key : Labels.keys()) {
      assertThat(texts.put(key, Labels.pattern(key)) == null || Messages.keys().contains(key))
          .isTrue();
    }
    assertThat(texts).hasSizeGreaterThan(200);
    return texts;
  }

  private static List<String> parts(String text) {
    return PART.matcher(text).results().map(MatchResult::group).sorted().toList();
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
  }

  private static String sources() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        all.append(Files.readString(file)).append('\n');
      }
    }
    return all.toString();
  }

  private static Catalogue catalogue(String rows) throws IOException {
    return Catalogue.of(
        "t.tsv", Table.parse(new StringReader("key\ten\tfr\n" + rows), "t.tsv", "key", "en", "fr"));
  }
}
