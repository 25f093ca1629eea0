package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.EventType;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.tmx.TmxFilter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Translation memories as the Okapi Framework reads them. */
@Tag("validate")
class TmxReaderTest {

  @ParameterizedTest
  @ValueSource(strings = {"chips/bytedance-chips-errors", "results/airline-grocer-table-errors"})
  void memory_holdsEverySentencePair(String article) throws Exception {
    String name = "corpus/articles/" + article;
    String memory = align("tmx", name);
    Path file = Files.createDirectories(Material.FOLDER).resolve("align.tmx");
    Files.writeString(file, memory);
    List<ITextUnit> units = units(memory);
    List<?> beads = Written.array(Written.json(align("json", name)), "beads");
    long pairs =
        beads.stream()
            .filter(b -> !Written.array(b, "en").isEmpty() && !Written.array(b, "fr").isEmpty())
            .count();
    assertThat(pairs).isGreaterThan(5);
    assertThat(units).hasSize((int) pairs);
    String french = Files.readString(Path.of(name + ".fr.txt"));
    for (ITextUnit unit : units) {
      assertThat(unit.getSource().toString()).isNotBlank();
      String words = unit.getTarget(LocaleId.FRENCH).toString();
      assertThat(french).contains(words.split(" ", -1)[0]);
    }
  }

  private static List<ITextUnit> units(String memory) {
    List<ITextUnit> units = new ArrayList<>();
    try (TmxFilter filter = new TmxFilter();
        RawDocument document = new RawDocument(memory, LocaleId.ENGLISH, LocaleId.FRENCH)) {
      filter.open(document);
      while (filter.hasNext()) {
        Event event = filter.next();
        if (event.getEventType() == EventType.TEXT_UNIT) {
          units.add(event.getTextUnit());
        }
      }
    }
    return units;
  }

  private static String align(String format, String name) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new ByteArrayInputStream(new byte[0]),
            out,
            err,
            "align",
            "--no-config",
            "--format",
            format,
            name + ".en.txt",
            name + ".fr.txt");
    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
