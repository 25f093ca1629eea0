package io.github.relecteur;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Block;
import io.github.relecteur.model.BlockKind;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.HouseStyle;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.MentionKind;
import io.github.relecteur.model.Message;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import io.github.relecteur.model.Tolerances;
import io.github.relecteur.report.AlignmentWriter;
import io.github.relecteur.report.CheckedPair;
import io.github.relecteur.report.Correction;
import io.github.relecteur.report.MentionWriter;
import io.github.relecteur.report.ReportWriter;
import io.github.relecteur.report.RunIdentity;
import io.github.relecteur.report.UnifiedDiff;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Null is refused where it is given, by the name of the argument. */
@SuppressWarnings("NullAway")
class NullArgumentsTest {

  private static final Article ENGLISH = Article.english("It sold 40 ships.");
  private static final Article FRENCH = Article.french("Elle a vendu 40 navires.");

  private static Relecteur relecteur;

  @BeforeAll
  static void build() {
    relecteur = Relecteur.create();
  }

  @Test
  void article_refusesNull() {
    refuses("text", () -> Article.english(null));
    refuses("text", () -> Article.french(null));
    refuses("name", () -> ENGLISH.named(null));
    refuses("offsets", () -> ENGLISH.positions((int[]) null));
    refuses("language", () -> new Article(null, "", "", false, List.of()));
    refuses("blocks", () -> new Article(Language.FRENCH, "", "", false, null));
    refuses("comments", () -> ENGLISH.withComments(null));
    refuses("origin", () -> ENGLISH.from(null));
  }

  @Test
  void checker_refusesNullArticles() {
    refuses("original", () -> relecteur.check(null, FRENCH));
    refuses("translation", () -> relecteur.check(ENGLISH, null));
    refuses("organisations", () -> relecteur.check(ENGLISH, FRENCH, null));
    refuses("original", () -> relecteur.align(null, FRENCH));
    refuses("translation", () -> relecteur.align(ENGLISH, null));
    refuses("article", () -> relecteur.extract(null));
  }

  @Test
  void checker_refusesNullSegments() {
    refuses("english", () -> relecteur.checkSegments((String) null, ""));
    refuses("french", () -> relecteur.checkSegments("", null));
    refuses("english", () -> relecteur.checkSegments((List<String>) null, List.of()));
    refuses("french", () -> relecteur.checkSegments(List.of(), null));
  }

  @Test
  void reading_refusesNull() {
    Path file = Path.of("a.txt");
    refuses("file", () -> Relecteur.read(null, Language.FRENCH));
    refuses("language", () -> Relecteur.read(file, null));
    refuses("text", () -> Relecteur.parse(null, "a.txt", Language.FRENCH));
    refuses("name", () -> Relecteur.parse("", null, Language.FRENCH));
    refuses("language", () -> Relecteur.parse("", "a.txt", null));
    refuses("article", () -> Relecteur.organisations(null));
    refuses("article", () -> Relecteur.writtenLanguage(null));
  }

  @Test
  void builder_refusesNull() {
    Relecteur.Builder builder = Relecteur.builder();
    refuses("codes", () -> builder.disable((String[]) null));
    refuses("code", () -> builder.severity(null, Severity.INFO));
    refuses("severity", () -> builder.severity("figure.value", null));
    refuses("tolerances", () -> builder.tolerances(null));
    refuses("houseStyle", () -> builder.houseStyle(null));
    refuses("file", () -> builder.lexicon(null));
    refuses("in", () -> builder.lexicon((Reader) null, "names"));
    refuses("name", () -> builder.lexicon(new StringReader("name\n"), null));
    refuses("names", () -> builder.protect(null));
  }

  @Test
  void options_refuseNull() {
    refuses("rounding", () -> Tolerances.DEFAULT.withRounding(null));
    refuses("conversion", () -> Tolerances.DEFAULT.withConversion(null));
    refuses("percent", () -> HouseStyle.ANY.withPercent(null));
    refuses("currency", () -> HouseStyle.ANY.withCurrency(null));
    refuses("unit", () -> HouseStyle.ANY.withUnit(null));
    refuses("thousands", () -> HouseStyle.ANY.withThousands(null, 0));
    refuses("amounts", () -> HouseStyle.ANY.withAmounts(null));
    refuses("money", () -> HouseStyle.ANY.withMoney(null));
    refuses("time", () -> HouseStyle.ANY.withTime(null));
  }

  @Test
  void values_refuseNull() {
    Message message = new Message("", "");
    Span span = new Span(0, 1);
    Place place = new Place(Side.TRANSLATION, span, "x");
    List<Place> none = List.of();
    refuses("code", () -> finding(null, Severity.INFO, message, place, none));
    refuses("severity", () -> finding("a", null, message, place, none));
    refuses("wording", () -> finding("a", Severity.INFO, null, place, none));
    refuses("related", () -> finding("a", Severity.INFO, message, place, null));
    refuses("side", () -> new Place(null, span, ""));
    refuses("span", () -> new Place(Side.ORIGINAL, null, ""));
    refuses("text", () -> new Place(Side.ORIGINAL, span, null));
    refuses("english", () -> new Message(null, ""));
    refuses("french", () -> new Message("", null));
    refuses("language", () -> message.in(null));
    refuses("code", () -> Language.of(null));
    refuses("kind", () -> new Mention(null, "a", span, "a", "a", Map.of()));
    refuses("key", () -> new Mention(MentionKind.FIGURE, "a", span, "a", null, Map.of()));
    refuses("attributes", () -> new Mention(MentionKind.FIGURE, "a", span, "a", "a", null));
    refuses("kind", () -> new Sentence(0, 0, null, span));
    refuses("original", () -> new Bead(null, List.of(), 1));
    refuses("parts", () -> new Block(BlockKind.PARAGRAPH, null));
  }

  private static Finding finding(
      String code, Severity severity, Message wording, Place translation, List<Place> related) {
    return new Finding(code, severity, 1, wording, null, translation, related, null);
  }

  @Test
  void report_refusesNull() {
    Report report = relecteur.align(ENGLISH, FRENCH);
    List<Finding> none = List.of();
    List<Bead> beads = List.of();
    List<Mention> seen = List.of();
    refuses("original", () -> new Report(null, FRENCH, none, beads, seen, seen));
    refuses("translation", () -> new Report(ENGLISH, null, none, beads, seen, seen));
    refuses("findings", () -> report.withFindings(null));
    refuses("alignment", () -> new Report(ENGLISH, FRENCH, none, null, seen, seen));
    refuses("originalMentions", () -> new Report(ENGLISH, FRENCH, none, beads, null, seen));
    refuses("translationMentions", () -> new Report(ENGLISH, FRENCH, none, beads, seen, null));
    refuses("side", () -> report.mentions(null));
    refuses("severity", () -> report.hasAtLeast(null));
    refuses("id", () -> CheckedPair.ofArticles(null, report));
    refuses("report", () -> CheckedPair.ofArticles("a", null));
    CheckedPair pair = CheckedPair.ofArticles("a", report);
    refuses("pair", () -> Correction.of(null, none));
    refuses("finding", () -> Correction.of(pair, (Finding) null));
    refuses("findings", () -> Correction.of(pair, (List<Finding>) null));
    refuses("report", () -> Correction.corrected(null, none));
  }

  @Test
  void reports_refuseNull() {
    Writer out = new StringWriter();
    refuses("out", () -> ReportWriter.text(null, false));
    refuses("out", () -> ReportWriter.json(null));
    refuses("out", () -> ReportWriter.jsonArray(null));
    refuses("out", () -> ReportWriter.jsonLines(null));
    refuses("out", () -> ReportWriter.github(null));
    refuses("out", () -> ReportWriter.gitlab(null));
    refuses("out", () -> ReportWriter.checkstyle(null));
    refuses("out", () -> ReportWriter.reviewdog(null));
    refuses("out", () -> ReportWriter.html(null));
    refuses("out", () -> MentionWriter.json(null));
    refuses("out", () -> MentionWriter.text(null));
    refuses("out", () -> MentionWriter.textLines(null));
    refuses("out", () -> AlignmentWriter.jsonLines(null));
    refuses("out", () -> AlignmentWriter.table(null));
    refuses("out", () -> AlignmentWriter.html(null));
    refuses("out", () -> AlignmentWriter.tmx(null, "1"));
    refuses("version", () -> AlignmentWriter.tmx(out, null));
    refuses("out", () -> new UnifiedDiff(null, false));
    refuses("language", () -> ReportWriter.json(out, null));
    refuses("rules", () -> ReportWriter.sarif(out, null, "1"));
    refuses("version", () -> ReportWriter.sarif(out, List.of(), null));
    refuses("failing", () -> ReportWriter.junit(out, null));
    refuses("rules", () -> ReportWriter.xliff(out, null));
    refuses("file", () -> ReportWriter.xliffCopy(out, List.of(), null));
    refuses("pair", () -> ReportWriter.json(out).write((CheckedPair) null));
    refuses("run", () -> ReportWriter.json(out).identify(null));
    refuses("version", () -> new RunIdentity(null, "", ""));
    refuses("changes", () -> UnifiedDiff.apply("", null));
  }

  @Test
  void nullAmongOthers_isRefused() {
    List<String> two = Arrays.asList("one", null);
    List<String> whole = List.of("un", "deux");
    refusesAmong("organisations", () -> relecteur.check(ENGLISH, FRENCH, two));
    refusesAmong("english", () -> relecteur.checkSegments(two, whole));
    refusesAmong("french", () -> relecteur.checkSegments(whole, two));
    refusesAmong("names", () -> Relecteur.builder().protect(two));
    refusesAmong("codes", () -> Relecteur.builder().disable("figure.value", null));
  }

  private static void refuses(String argument, ThrowingCallable call) {
    assertThatNullPointerException().isThrownBy(call).withMessage(argument + " must not be null");
  }

  private static void refusesAmong(String argument, ThrowingCallable call) {
    assertThatNullPointerException().isThrownBy(call).withMessage(argument + " must not hold null");
  }
}
