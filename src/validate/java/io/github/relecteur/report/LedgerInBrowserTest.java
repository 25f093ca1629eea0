package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.relecteur.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures ledger in a real browser; left out where there is none. */
@Tag("validate")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerInBrowserTest {

  private static final String ARTICLE = "corpus/articles/chips/bytedance-chips-errors";
  private static final String FOCUSED = "document.activeElement.id";
  private static final String SHOWN =
      "[...document.querySelectorAll('.finding')].filter(f => f.offsetHeight > 0)";

  private Chromium browser;
  private Path page;
  private Tab tab;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    Optional<Path> found = Chromium.find();
    assumeTrue(found.isPresent(), "no Chromium on the path");
    page = ledger("article.html", ARTICLE + ".en.txt", ARTICLE + ".fr.txt");
    browser = Chromium.start(found.get(), folder);
  }

  @AfterAll
  void end() throws Exception {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() throws Exception {
    tab = browser.tab();
    tab.size(1280, 900);
    tab.scheme("light");
    tab.open(page);
  }

  @Test
  void page_opensWithoutAWordAndAsksForNothing() throws Exception {
    assertQuiet();
    assertThat(tab.events("Network.requestWillBeSent"))
        .extracting(event -> event.at("/params/request/url").asText())
        .containsExactly(page.toAbsolutePath().toUri().toString());
    assertThat(tab.number(SHOWN + ".length")).isEqualTo(11);
    assertThat(tab.text("document.querySelector('.tools output').textContent"))
        .isEqualTo("11 findings");
  }

  @Test
  void keys_moveTheFocusFromFindingToFinding() throws Exception {
    List<String> focused = new ArrayList<>();
    for (String key : List.of("n", "n", "n", "p", "j", "k")) {
      tab.press(key);
      focused.add(tab.text(FOCUSED));
    }
    assertThat(focused).containsExactly("a1-f1", "a1-f2", "a1-f3", "a1-f2", "a1-f3", "a1-f2");
    assertThat(
            tab.value(
                    "(r => r.top >= 0 && r.bottom <= innerHeight)"
                        + "(document.activeElement.getBoundingClientRect())")
                .asBoolean())
        .isTrue();
    assertThat(tab.text("document.querySelector('.tools output').textContent"))
        .isEqualTo("2 of 11 findings");
    tab.press("p");
    tab.press("p");
    assertThat(tab.text(FOCUSED)).as("before the first comes the last").isEqualTo("a1-f11");
    assertQuiet();
  }

  @Test
  void findings_areFilteredBySeverityAndCode() throws Exception {
    tab.click(".tools fieldset input");
    assertThat(tab.value(SHOWN + ".map(f => f.dataset.severity)")).hasSize(3);
    assertThat(tab.text(SHOWN + ".map(f => f.dataset.severity).join()")).doesNotContain("error");
    tab.click(".tools fieldset input");
    tab.value(
        "(s => { s.value = 'ticker.change'; s.dispatchEvent(new Event('change')) })"
            + "(document.querySelector('.tools select'))");
    assertThat(tab.text(SHOWN + ".map(f => f.dataset.code).join()")).isEqualTo("ticker.change");
    assertThat(
            tab.number(
                "[...document.querySelectorAll('.overview li')]"
                    + ".filter(l => l.offsetHeight > 0).length"))
        .isEqualTo(1);
    tab.press("n");
    assertThat(tab.text("document.activeElement.dataset.code")).isEqualTo("ticker.change");
    int rows = tab.number("[...document.querySelectorAll('.row')].filter(r => !r.hidden).length");
    tab.click(".tools > label:last-of-type input");
    assertThat(tab.number("[...document.querySelectorAll('.row')].filter(r => !r.hidden).length"))
        .isEqualTo(1)
        .isLessThan(rows);
    assertQuiet();
  }

  @Test
  void suggestion_isCopied() throws Exception {
    browser.send(
        null,
        "Browser.grantPermissions",
        Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    tab.send("Page.bringToFront", Map.of());
    tab.click("#a1-f1 .copy");
    Thread.sleep(200);
    assertThat(tab.text("document.querySelector('#a1-f1 .copy').textContent")).isEqualTo("Copied");
    assertThat(tab.text("navigator.clipboard.readText()"))
        .isEqualTo(tab.text("document.querySelector('#a1-f1 ins').textContent"))
        .isNotBlank();
    tab.value("document.activeElement.blur()");
    for (String key : List.of("n", "n", "c")) {
      tab.press(key);
    }
    Thread.sleep(200);
    assertThat(tab.text("navigator.clipboard.readText()"))
        .isEqualTo(tab.text("document.activeElement.querySelector('ins').textContent"));
    tab.value("Object.defineProperty(navigator, 'clipboard', {value: undefined})");
    tab.click("#a1-f1 .copy");
    Thread.sleep(200);
    assertThat(tab.text("document.querySelector('#a1-f1 .copy').textContent"))
        .as("the way of old browsers")
        .isEqualTo("Copied");
    assertQuiet();
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void text_standsOutFromWhatIsBehindIt(String scheme) throws Exception {
    String paper = "getComputedStyle(document.body).backgroundColor";
    String light = tab.text(paper);
    tab.scheme(scheme);
    assertThat(tab.text(paper).equals(light)).isEqualTo(scheme.equals("light"));
    String script = Files.readString(Path.of("src/validate/resources/contrast.js"));
    JsonNode all = tab.value(script + "\ncontrasts()");
    assertThat(all.size()).isGreaterThan(15);
    for (JsonNode one : all) {
      assertThat(one.path("contrast").asDouble()).as(one.toString()).isGreaterThanOrEqualTo(4.5);
    }
  }

  @Test
  void print_leavesOutWhatPaperCannotDo() throws Exception {
    tab.media("print", "light");
    assertThat(tab.number("document.querySelector('.tools').offsetHeight")).isZero();
    assertThat(tab.number("document.querySelector('.copy').offsetHeight")).isZero();
    assertThat(tab.number(SHOWN + ".length")).isEqualTo(11);
    assertThat(tab.send("Page.printToPDF", Map.of()).path("data").asText().length())
        .isGreaterThan(10_000);
  }

  @Test
  void keyboard_reachesEverythingAndShowsWhere() throws Exception {
    Set<String> reached = new LinkedHashSet<>();
    tab.press("Tab");
    assertThat(tab.text("document.activeElement.className")).isEqualTo("skip");
    String outline =
        "(s => s.outlineStyle != 'none' && parseFloat(s.outlineWidth) > 0)"
            + "(getComputedStyle(document.activeElement))";
    String kind = "(e => e.tagName + '.' + e.className.split(' ')[0])(document.activeElement)";
    for (int i = 0; i < 300; i++) {
      String what = tab.text(kind);
      if (reached.add(what) && !what.startsWith("BODY")) {
        assertThat(tab.value(outline).asBoolean()).as("outline of " + what).isTrue();
      }
      tab.press("Tab");
    }
    assertThat(reached)
        .contains("A.skip", "A.", "BUTTON.", "INPUT.", "SELECT.", "A.m", "BUTTON.copy");
    tab.value("document.querySelector('.tools fieldset input').focus()");
    tab.press(" ");
    assertThat(tab.text(SHOWN + ".map(f => f.dataset.severity).join()")).doesNotContain("error");
    assertQuiet();
  }

  @Test
  void page_worksWithoutItsScript() throws Exception {
    int marks = tab.number("document.querySelectorAll('.m').length");
    tab.send("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    tab.open(page);
    assertThat(tab.number("document.querySelectorAll('.tools, .copy').length")).isZero();
    assertThat(tab.number(SHOWN + ".length")).isEqualTo(11);
    assertThat(tab.number("document.querySelectorAll('.m').length")).isEqualTo(marks);
    assertThat(tab.text("document.querySelector('.rows').innerText")).contains("ByteDance");
    assertQuiet();
  }

  @Test
  void policy_stopsWhatIsNotOfThePage() throws Exception {
    tab.value(
        """
        window.stopped = [];
        addEventListener('securitypolicyviolation', e => stopped.push(e.effectiveDirective));
        document.body.insertAdjacentHTML('beforeend',
          '<img src="https://example.invalid/a.png"><i id="i" onclick="bad = 1">x</i>'
          + '<style>body { display: none }</style>');
        document.getElementById('i').click();
        document.body.appendChild(document.createElement('script')).textContent = 'bad = 2';
        """);
    Thread.sleep(300);
    assertThat(tab.text("stopped.sort().join()"))
        .contains("img-src", "script-src-attr", "script-src-elem", "style-src-elem");
    assertThat(tab.text("typeof bad")).isEqualTo("undefined");
    assertThat(tab.text("getComputedStyle(document.body).display")).isEqualTo("block");
  }

  @ParameterizedTest
  @CsvSource({"390", "820", "1280"})
  void page_fitsTheWindow(int width) throws Exception {
    for (String scheme : List.of("light", "dark")) {
      tab.size(width, 900);
      tab.scheme(scheme);
      tab.open(page);
      assertThat(tab.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
      for (String at : List.of("top", "middle", "end")) {
        tab.value(
            switch (at) {
              case "top" -> "scrollTo(0, 0)";
              case "middle" -> "document.querySelector('#a1-f3').scrollIntoView()";
              default -> "document.querySelector('.mentions').scrollIntoView()";
            });
        assertThat(tab.number("document.querySelector('.tools').getBoundingClientRect().bottom"))
            .as("the toolbar covers no heading")
            .isLessThanOrEqualTo(
                tab.number(
                    "(h => h.offsetHeight ? h.getBoundingClientRect().top + 1 : 1e6)"
                        + "(document.querySelector('.heads'))"));
        String name = String.join("-", String.valueOf(width), scheme, at) + ".png";
        tab.screenshot(Material.FOLDER.resolve("screens").resolve(name));
      }
    }
  }

  @Test
  void longArticle_opensAtOnce() throws Exception {
    Path file = longArticle();
    StringBuilder figures = new StringBuilder();
    for (Path opened : List.of(file, Material.FOLDER.resolve("articles/report.html"))) {
      if (Files.exists(opened)) {
        tab.open(opened);
        int load = tab.number("performance.getEntriesByType('navigation')[0].loadEventEnd");
        figures.append(
            "%s: %d bytes, load event after %d ms%n"
                .formatted(opened.getFileName(), Files.size(opened), load));
        /* What we claim is a second for one article; a busy machine gets much more. Many articles are only measured. */
        assertThat(load)
            .as(figures.toString())
            .isBetween(1, opened.equals(file) ? 10_000 : 300_000);
      }
    }
    Files.writeString(Material.FOLDER.resolve("ledger.txt"), figures);
    assertThat(Files.size(file)).isLessThan(1 << 20);
  }

  /** Console, log and exceptions have nothing to say. */
  private void assertQuiet() {
    for (String event :
        List.of("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded")) {
      assertThat(tab.events(event)).as(event).isEmpty();
    }
  }

  private static Path longArticle() throws Exception {
    StringBuilder english = new StringBuilder();
    StringBuilder french = new StringBuilder();
    Path topic = Path.of("corpus", "articles", "mergers");
    List<Path> files;
    try (var found = Files.list(topic)) {
      files = found.filter(file -> file.toString().endsWith("-errors.en.txt")).sorted().toList();
    }
    for (Path file : files) {
      if (english.toString().split("\\s+", -1).length < 2000) {
        english.append(Files.readString(file)).append("\n\n");
        String translation = file.toString().replace(".en.txt", ".fr.txt");
        french.append(Files.readString(Path.of(translation))).append("\n\n");
      }
    }
    assertThat(english.toString().split("\\s+", -1).length).isGreaterThan(2000);
    Path original = Files.writeString(Material.FOLDER.resolve("long.en.txt"), english);
    Path translation = Files.writeString(Material.FOLDER.resolve("long.fr.txt"), french);
    return ledger("long.html", original.toString(), translation.toString());
  }

  private static Path ledger(String name, String english, String french) throws Exception {
    Path file = Files.createDirectories(Material.FOLDER).resolve(name);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new ByteArrayInputStream(new byte[0]),
            err,
            err,
            "check",
            "--no-config",
            "--format",
            "html",
            "--output",
            file.toString(),
            english,
            french);
    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(1);
    return file;
  }
}
