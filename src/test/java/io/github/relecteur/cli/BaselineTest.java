package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Baselines on the command line: what is known and accepted, and how they are written. */
class BaselineTest {

  private static final String ENGLISH =
      "It paid $5 billion to the state.\n\nWages rose by 4.61%.\n";
  private static final String FRENCH =
      "Elle a versé 5 millions de dollars à l'État.\n\nLes salaires ont augmenté de 4.61 %.\n";

  private Folder folder = new Folder(Path.of(""));
  private String baseline = "";

  @BeforeEach
  void writeArticles(@TempDir Path temporary) throws IOException {
    folder = new Folder(temporary);
    folder.write("desk/u.en.txt", ENGLISH);
    folder.write("desk/u.fr.txt", FRENCH);
    baseline = folder.file("base.json");
  }

  @Test
  void written_holdsAllFindingsSortedOneALine() throws IOException {
    Run run = check("--write-baseline", baseline);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("error[figure.magnitude]", "warning[figure.format]");
    assertThat(run.err())
        .isEqualTo("relecteur: " + baseline + ": written, with 2 findings known and 0 accepted\n");
    assertThat(folder.read("base.json"))
        .matches(
            """
            \\{
              "relecteur-baseline": 1,
              "known": \\[
                \\{"article": "u", "code": "figure.format", "original": "4.61%", "translation": "4.61 %", "fingerprint": "[0-9a-f]{16}"},
                \\{"article": "u", "code": "figure.magnitude", "original": "\\$5 billion", "translation": "5 millions de dollars", "fingerprint": "[0-9a-f]{16}"}
              ],
              "accepted": \\[]
            }
            """);
  }

  @Test
  void known_countsNoLongerAndIsNotReported() {
    check("--write-baseline", baseline);
    Run run = check("--baseline", baseline, "--fail-on", "info");
    assertThat(run.out()).isEqualTo("no findings\n");
    assertThat(run.err())
        .isEqualTo(
            "relecteur: "
                + baseline
                + ": 2 findings known, 0 accepted; 0 entries no longer occur\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void newFinding_countsBesideKnownOnes() throws IOException {
    check("--write-baseline", baseline);
    folder.write("desk/u.en.txt", "It hired 47 people.\n\n" + ENGLISH);
    folder.write("desk/u.fr.txt", "Elle a embauché 74 personnes.\n\n" + FRENCH);
    Run run = check("--baseline", baseline);
    assertThat(run.out()).contains("figure.value").endsWith("\n1 error\n");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void editsElsewhere_keepFindingsKnown() throws IOException {
    check("--write-baseline", baseline);
    folder.write(
        "desk/u.en.txt",
        """
        Nobody was hired in Lyon.

        Wages rose by 4.61%.

        It paid $5 billion to the state.
        """);
    folder.write(
        "desk/u.fr.txt",
        """
        Personne n'a été embauché à Lyon.

        Les salaires ont augmenté de 4.61\u00A0%.

        Elle a versé 5\u00A0millions  de dollars à l'État.
        """);
    assertThat(check("--baseline", baseline, "--fail-on", "info").out()).isEqualTo("no findings\n");
  }

  @Test
  void thirdOccurrence_isNew() throws IOException {
    write(2);
    check("--write-baseline", baseline);
    assertThat(folder.read("base.json")).contains("\"occurrence\": 2").doesNotContain(": 3}");
    assertThat(check("--baseline", baseline).code()).isZero();
    write(3);
    Run run = check("--baseline", baseline);
    assertThat(run.out()).contains("u.fr.txt:5:").endsWith("\n1 error\n");
    write(1);
    assertThat(check("--baseline", baseline).err()).contains("; 1 entry no longer occurs");
  }

  @Test
  void written_isCalledAsItWasGiven() throws IOException {
    Path here = Path.of("").toAbsolutePath();
    Path file = Path.of(baseline).toAbsolutePath();
    Assumptions.assumeTrue(Objects.equals(here.getRoot(), file.getRoot()), "other drive");
    String given = here.relativize(file).toString();
    assertThat(check("--write-baseline", given).err()).startsWith("relecteur: " + given + ": ");
    assertThat(check("--baseline", given).err()).startsWith("relecteur: " + given + ": ");
  }

  @Test
  void accepted_isKeptUntouchedAndNeverKnownAgain() throws IOException {
    check("--write-baseline", baseline);
    accept("the state counts so");
    String accepted = acceptedLine();
    Run run = check("--baseline", baseline, "--fail-on", "info");
    assertThat(run.err()).contains(": 1 finding known, 1 accepted; 0 entries no longer occur");
    assertThat(run.code()).isZero();
    Run again = check("--write-baseline", baseline);
    assertThat(again.out()).isEqualTo("no findings\n");
    assertThat(again.err()).contains("written, with 1 finding known and 1 accepted");
    assertThat(acceptedLine()).isEqualTo(accepted).contains("\"by\": {\"who\": [1, true, null]}");
    assertThat(folder.read("base.json").split("figure.magnitude", -1)).hasSize(2);
  }

  @Test
  void acceptedEntries_areCarriedOverToAnotherFile() throws IOException {
    check("--write-baseline", baseline);
    accept("so be it");
    check("--baseline", baseline, "--write-baseline", folder.file("other.json"));
    assertThat(folder.read("other.json")).contains("\"reason\": \"so be it\"");
    folder.write("base.json", "{\"relecteur-baseline\": 1, \"known\": [], \"accepted\": []}");
    check("--baseline", baseline, "--write-baseline", folder.file("other.json"));
    assertThat(folder.read("other.json")).contains("\"reason\": \"so be it\"");
  }

  @Test
  void entriesOfOtherArticles_areNotCalledOutdated() throws IOException {
    folder.write("desk/v.en.txt", ENGLISH);
    folder.write("desk/v.fr.txt", FRENCH);
    check("--write-baseline", baseline);
    Run run =
        Run.of(
            "check",
            "--baseline",
            baseline,
            folder.file("desk/v.en.txt"),
            folder.file("desk/v.fr.txt"));
    assertThat(run.err()).contains(": 2 findings known, 0 accepted; 0 entries no longer occur");
    assertThat(run.code()).isZero();
  }

  @Test
  void rows_areToldByTheirIds() throws IOException {
    String header = "id\ten\tfr\n";
    String row = "\tIt paid $5 billion.\tElle a versé 5 millions de dollars.\n";
    String pairs = folder.write("p.tsv", header + "r" + row);
    Run.of("check", "--pairs", pairs, "--write-baseline", baseline);
    folder.write("p.tsv", header + "s" + row + "r" + row);
    Run run = Run.of("check", "--pairs", pairs, "--baseline", baseline);
    assertThat(run.out()).contains("(s)").doesNotContain("(r)");
  }

  @Test
  void reportsForMachines_tellTheStanding() throws IOException {
    check("--write-baseline", baseline);
    accept("so be it");
    folder.write("desk/u.fr.txt", FRENCH.replace("4.61 %", "4,61 %"));
    Run json = check("--baseline", baseline, "--format", "jsonl");
    assertThat(json.out())
        .contains("\"status\":\"accepted\",\"reason\":\"so be it\"}]")
        .contains("\"gone\":[{\"code\":\"figure.format\",\"original\":\"4.61%\",")
        .contains("}],\"run\":{\"version\":")
        .endsWith("}}\n");
    String log = check("--baseline", baseline, "--format", "sarif").out();
    assertThat(log)
        .contains("\"kind\": \"external\"", "\"justification\": \"so be it\"")
        .contains("\"baselineState\": \"unchanged\"", "\"baselineState\": \"absent\"");
    assertThat(check("--baseline", baseline, "--format", "github").out()).doesNotContain("::");
  }

  @Test
  void configuration_namesTheBaselineBesideIt() throws IOException {
    check("--write-baseline", folder.file("desk/base.json"));
    String config = folder.write("desk/.relecteur.yml", "baseline: base.json\n");
    Run run = check("--config", config);
    assertThat(run.out()).isEqualTo("no findings\n");
    assertThat(Run.of("config", "--config", config).out())
        .containsPattern("baseline +base.json +.*relecteur.yml:1\n");
    folder.write("desk/.relecteur.yml", "baseline: none.json\n");
    assertRefused(check("--config", config), ".relecteur.yml:1: ", "none.json: no such file");
    Run written = check("--config", config, "--write-baseline", folder.file("desk/none.json"));
    assertThat(written.code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | base.json: a baseline is one JSON object, this file holds 0",
        "{} | base.json:1: is no baseline: 'relecteur-baseline' is missing",
        "[1] | base.json:1: an object with",
        "{\"relecteur-baseline\": 2} | base.json:1: is a baseline of format 2, format 1 was",
        "{\"relecteur-baseline\": 0.5} | 'relecteur-baseline' must be a positive whole number",
        "{\"relecteur-baseline\": 1, \"known\": []} | 'accepted' must be a list",
        "{\"relecteur-baseline\": 1, \"accepted\": []} | 'known' must be a list",
        "{\"relecteur-baseline\": 1, | base.json:1:26: is not JSON: Unexpected end-of-input within/between Object entries",
        "{ | base.json:1:2: is not JSON: Unexpected end-of-input: expected close marker for Object",
        "{\"known\": [], \"known\": []} | is not JSON: Duplicate field 'known'",
      })
  void malformedBaseline_isOneLine(String text, String part) throws IOException {
    folder.write("base.json", text);
    assertRefused(check("--baseline", baseline), "relecteur: --baseline: ", part);
    assertRefused(check("--write-baseline", baseline), part);
    assertThat(check("--baseline", baseline).err()).doesNotContain("Source");
    assertThat(folder.read("base.json")).isEqualTo(text);
    assertThat(folder.names()).containsExactly("base.json", "desk");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"reason\": \" \" | an accepted finding needs a 'reason' that is not blank",
        "\"why\": \"x\" | an accepted finding needs a 'reason' that is not blank",
        "\"reason\": 7 | 'reason' must be a string",
        "\"reason\": \"x\", \"fingerprint\": \"x\" | 'fingerprint' must be 16 digits",
        "\"reason\": \"x\", \"fingerprint\": null | 'fingerprint' must be a string",
        "\"reason\": \"x\", \"fingerprint\": \"0123456789abcdef\" | 'article' must be a string",
      })
  void malformedEntry_isNamedByItsLine(String fields, String part) throws IOException {
    folder.write(
        "base.json",
        "{\"relecteur-baseline\": 1, \"known\": [], \"accepted\": [\n\n{" + fields + "}]}");
    assertRefused(check("--baseline", baseline), "base.json:3: " + part);
  }

  @Test
  void failedRun_leavesTheBaselineAlone() throws IOException {
    String before = "{\"relecteur-baseline\": 1, \"known\": [], \"accepted\": []}";
    folder.write("base.json", before);
    folder.write("desk/w.en.txt", "Hello.");
    folder.write("desk/w.fr.txt", "");
    assertThat(check("--write-baseline", baseline).code()).isEqualTo(2);
    assertThat(folder.read("base.json")).isEqualTo(before);
    assertThat(folder.names()).containsExactly("base.json", "desk");
  }

  @Test
  void filesOfOneRun_areApart() throws IOException {
    check("--write-baseline", baseline);
    String before = folder.read("base.json");
    assertRefused(check("--baseline", baseline, "--output", baseline), "--output", "also an input");
    assertRefused(
        check("--write-baseline", folder.file("o"), "--output", folder.file("o")),
        "--write-baseline",
        "also an input or output");
    assertRefused(check("--write-baseline", folder.file("desk/u.fr.txt")), "not JSON");
    assertThat(folder.read("base.json")).isEqualTo(before);
    assertThat(folder.read("desk/u.fr.txt")).isEqualTo(FRENCH);
  }

  private void write(int times) throws IOException {
    folder.write("desk/u.en.txt", "It paid $5 billion.\n\n".repeat(times));
    folder.write("desk/u.fr.txt", "Elle a versé 5 millions de dollars.\n\n".repeat(times));
  }

  /** Moves the entry of figure.magnitude to the accepted ones, by hand. */
  private void accept(String reason) throws IOException {
    List<String> left = new ArrayList<>();
    String moved = "";
    for (String line : folder.read("base.json").lines().toList()) {
      if (line.contains("figure.magnitude")) {
        moved = line.replace("\"}", "\", \"by\": {\"who\": [1, true, null]}");
      } else {
        left.add(line.contains("figure.format") ? line.replace("},", "}") : line);
      }
    }
    String entry = moved.strip() + ", \"reason\": \"" + reason + "\"}";
    folder.write(
        "base.json",
        String.join("\n", left).replace("\"accepted\": []", "\"accepted\": [" + entry + "]"));
  }

  private String acceptedLine() throws IOException {
    return folder
        .read("base.json")
        .lines()
        .filter(line -> line.contains("\"reason\""))
        .map(line -> line.substring(line.indexOf("{\"article"), line.lastIndexOf('}') + 1))
        .findFirst()
        .orElse("");
  }

  private Run check(String... options) {
    List<String> arguments = new ArrayList<>(List.of("check", "--dir", folder.file("desk")));
    arguments.addAll(List.of(options));
    return Run.of(arguments.toArray(new String[0]));
  }

  private static void assertRefused(Run run, String... parts) {
    assertThat(run.err()).startsWith("relecteur: ").contains(parts).hasLineCount(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }
}
