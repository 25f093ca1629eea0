package io.github.relecteur.report;

import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Alignments as one table of tab-separated values, a row for each bead. Its columns {@code id},
 * {@code doc}, {@code en} and {@code fr} are those of a file of pairs.
 */
final class TableAlignment implements AlignmentWriter {

  private final Writer out;
  private boolean begun;

  TableAlignment(Writer out) {
    this.out = out;
  }

  @Override
  public void write(String id, Report report) throws IOException {
    begin();
    int number = 0;
    for (Bead bead : report.alignment()) {
      number++;
      out.write(
          String.join(
              "\t",
              BeadText.line(id) + ":" + number,
              BeadText.line(id),
              JsonStream.rounded(bead.confidence()),
              spans(bead.original()),
              spans(bead.translation()),
              BeadText.of(report, bead, Side.ORIGINAL),
              BeadText.of(report, bead, Side.TRANSLATION)));
      out.write('\n');
    }
  }

  @Override
  public void finish() throws IOException {
    begin();
    out.flush();
  }

  private void begin() throws IOException {
    if (!begun) {
      out.write("id\tdoc\tconfidence\ten_spans\tfr_spans\ten\tfr\n");
      begun = true;
    }
  }

  private static String spans(List<Sentence> sentences) {
    return sentences.stream()
        .map(Sentence::span)
        .map(s -> s.start() + "-" + s.end())
        .collect(Collectors.joining(" "));
  }
}
