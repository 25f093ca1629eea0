package io.github.relecteur.corpus;

import io.github.relecteur.model.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table of written forms, {@code corpus/surfaces/{en,fr}/<kind>.tsv}.
 *
 * <pre>
 * value	unit	surfaces
 * 2000000000	USD	$2bn|$2 billion|2 billion dollars
 * 10..12	percent	10% to 12%|10-12%
 * 2024-10-14		Oct. 14, 2024|October 14, 2024
 * </pre>
 *
 * <ul>
 *   <li>{@code value} is a plain decimal string, a date or a time in ISO 8601, or for a range both
 *       ends with two dots between them: what the attributes {@code value} and {@code high} of a
 *       mention say.
 *   <li>{@code unit} is an ISO 4217 code, a CLDR unit identifier, {@code percent}, {@code
 *       percentage-point}, {@code basis-point}, or empty.
 *   <li>{@code surfaces} are the written forms, separated by {@code |}; each, standing alone, must
 *       be read as exactly one figure with that value and that unit.
 * </ul>
 */
final class SurfaceReader {

  private static final List<String> COLUMNS = List.of("value", "unit", "surfaces");

  private SurfaceReader() {}

  /**
   * Reads a table.
   *
   * @param language the language of its written forms
   * @param file its path inside the corpus
   * @param content its text
   * @throws CorpusFormatException if it does not keep the format; the message says where
   */
  static List<Surface> parse(Language language, String file, String content)
      throws CorpusFormatException {
    List<Surface> surfaces = new ArrayList<>();
    for (TsvReader.Row row : TsvReader.parse("corpus/" + file, content, COLUMNS)) {
      String value = row.fields().get(0).strip();
      int dots = value.indexOf("..");
      String low = dots < 0 ? value : value.substring(0, dots);
      String high = dots < 0 ? "" : value.substring(dots + 2);
      for (String text : row.fields().get(2).split("\\|", -1)) {
        if (text.isBlank()) {
          throw new CorpusFormatException("corpus/" + file, row.line(), "a written form is empty");
        }
        surfaces.add(
            new Surface(
                language, file, row.line(), low, high, row.fields().get(1).strip(), text.strip()));
      }
    }
    return surfaces;
  }
}
