package io.github.relecteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.Relecteur;
import io.github.relecteur.input.InputException;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A checker that was made worse on purpose is noticed. */
class ComparisonTest {

  @TempDir private Path directory = Path.of("");

  @BeforeEach
  void writeCorpus() throws IOException {
    Files.createDirectories(directory.resolve("desk"));
    article(
        "one", "It sold 5,300 lorries for $4 million.", "3 500 camions pour 4 millions d'euros");
    expect("one", "figure.value", "5,300", "figure.unit", "$4 million");
    article("two", "It sold 812 vans for $6 million.", "821 fourgons pour 6 millions d'euros");
    expect("two", "figure.value", "812", "figure.unit", "$6 million");
  }

  private void article(String id, String english, String french) throws IOException {
    Files.writeString(directory.resolve("desk/" + id + ".en.txt"), english);
    Files.writeString(directory.resolve("desk/" + id + ".fr.txt"), "Elle a vendu " + french + ".");
  }

  private void expect(String id, String code, String text, String code2, String text2)
      throws IOException {
    String finding = "{\"code\": \"%s\", \"original\": {\"text\": \"%s\"}}";
    Files.writeString(
        directory.resolve("desk/" + id + ".expected.json"),
        "{\"findings\": ["
            + finding.formatted(code, text)
            + ",\n"
            + finding.formatted(code2, text2)
            + "]}");
  }

  private Results run(Relecteur relecteur) throws InputException, IOException {
    Workload workload = Workload.read(directory);
    CorpusRun run = new CorpusRun(new CorpusRunner(relecteur), "", item -> {});
    List<ItemResult> items =
        run.run(workload.items(), 1, Optional.empty(), (result, elapsed) -> {});
    return new Results(items, workload.knownMisses());
  }

  private EarlierRun written(Results results) throws InputException, IOException {
    StringWriter scores = new StringWriter();
    ScoresWriter.scores(results, scores);
    Path file = directory.resolve("scores.json");
    Files.writeString(file, scores.toString());
    return EarlierRun.read(file);
  }

  @Test
  void disabledCode_failsAndNamesWhatWasLost() throws InputException, IOException {
    EarlierRun before = written(run(Relecteur.create()));

    Results worse = run(Relecteur.builder().disable("figure.unit").build());
    Comparison comparison = Comparison.of(worse, before, BigDecimal.ZERO);

    assertThat(comparison.drops()).extracting(Drop::group).containsExactly("figure.unit", "all");
    assertThat(comparison.drops().get(0).describe())
        .isEqualTo(
            "figure.unit fell: recall 100.00 → 0.00, F1 100.00 → 0.00;"
                + " desk/one: missed figure.unit: «$4 million» → (nothing);"
                + " desk/two: missed figure.unit: «$6 million» → (nothing)");
    assertThat(comparison.drops().get(1).measures())
        .containsExactly("recall 100.00 → 50.00", "F1 100.00 → 66.66");
    Acceptance acceptance = Acceptance.of(worse, Optional.of(comparison));
    assertThat(new RunReport(worse, acceptance, Optional.of(comparison)).isAccepted()).isFalse();
    assertThat(acceptance.faults())
        .extracting(Fault::place)
        .containsExactly("desk/one.expected.json:2", "desk/two.expected.json:2");
  }

  @Test
  void sameChecker_changesNothing() throws InputException, IOException {
    Results results = run(Relecteur.create());

    Comparison comparison = Comparison.of(results, written(results), BigDecimal.ZERO);

    assertThat(comparison.drops()).isEmpty();
    assertThat(comparison.changes())
        .hasSize(4)
        .allMatch(change -> change.status() == Change.Status.UNCHANGED);
  }

  @Test
  void falseAlarm_lowersPrecisionAndIsNamed() throws InputException, IOException {
    EarlierRun before = written(run(Relecteur.builder().disable("figure.value").build()));
    expect("one", "figure.unit", "$4 million", "figure.date", "5,300");

    Comparison comparison = Comparison.of(run(Relecteur.create()), before, new BigDecimal("0.5"));

    assertThat(comparison.drops())
        .extracting(Drop::describe)
        .first()
        .asString()
        .startsWith(
            "figure.value fell: precision 100.00 → 50.00;"
                + " desk/one: false alarm figure.value: «5,300» → «3 500»");
    assertThat(comparison.changes(Change.Status.FIXED))
        .extracting(Change::describe)
        .containsExactly("desk/two: found figure.value: «812» → «821»");
  }

  @Test
  void misreadForm_isADropOfItsOwn() throws InputException, IOException {
    Results good = new Results(List.of(form("a", ""), form("b", "")), Map.of());
    Results bad = new Results(List.of(form("a", ""), form("b", "read as 2")), Map.of());

    Comparison comparison = Comparison.of(bad, written(good), BigDecimal.ZERO);

    assertThat(comparison.drops())
        .extracting(Drop::describe)
        .containsExactly(
            "written forms fell: read rightly 100.00 → 50.00; surfaces/b: misread: read as 2");
    assertThat(Comparison.of(bad, written(bad), BigDecimal.ZERO).drops()).isEmpty();
    assertThat(Comparison.of(bad, written(good), new BigDecimal("50")).drops()).isEmpty();
  }

  private static ItemResult form(String name, String misread) {
    return new ItemResult(
        "surfaces/" + name,
        ItemType.SURFACE,
        "surfaces/fr/number.tsv:2",
        "surfaces/fr",
        "",
        true,
        0,
        0,
        0,
        List.of(),
        misread);
  }
}
