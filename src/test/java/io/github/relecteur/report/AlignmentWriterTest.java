package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.relecteur.model.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class AlignmentWriterTest {

  private static final Report REPORT = Samples.report("One.\nTwo.\n", "Un.\n");

  @Test
  void jsonLine_holdsEveryBead() throws IOException {
    assertThat(write(AlignmentWriter::jsonLines))
        .isEqualTo(
            """
            {"id":"x","beads":[{"en":[[0,4]],"fr":[[0,3]],"confidence":0.9},\
            {"en":[[5,9]],"fr":[],"confidence":0.9}]}
            """);
  }

  @Test
  void json_isIndentedWithSpansOnOneLine() throws IOException {
    assertThat(write(AlignmentWriter::json)).startsWith("{\n  \"id\": \"x\",\n").contains("[0,4]");
  }

  @Test
  void secondPairInOneObject_isRefused_andSaysWhatTakesSeveral() throws IOException {
    AlignmentWriter writer = AlignmentWriter.json(new StringWriter());
    writer.write("x", REPORT);
    assertThatIllegalStateException()
        .isThrownBy(() -> writer.write("y", REPORT))
        .withMessageContaining("jsonArray and jsonLines");
  }

  @Test
  void jsonArray_holdsOneObjectAPair() throws IOException {
    assertThat(write(AlignmentWriter::jsonArray)).startsWith("[\n  {\n").endsWith("}\n]\n");
  }

  @Test
  void table_hasTheColumnsOfAPairFile() throws IOException {
    assertThat(write(AlignmentWriter::table))
        .isEqualTo(
            """
            id\tdoc\tconfidence\ten_spans\tfr_spans\ten\tfr
            x:1\tx\t0.9\t0-4\t0-3\tOne.\tUn.
            x:2\tx\t0.9\t5-9\t\tTwo.\t
            """);
  }

  @Test
  void tabsAndControlsInText_doNotBreakTheTable() throws IOException {
    StringWriter out = new StringWriter();
    AlignmentWriter writer = AlignmentWriter.table(out);
    writer.write("a\tb", Samples.report("One\t\u001B[1mtwo", "Un"));
    writer.finish();
    assertThat(out.toString()).endsWith("\na b:1\ta b\t0.9\t0-11\t0-2\tOne  [1mtwo\tUn\n");
  }

  private static String write(Function<Writer, AlignmentWriter> format) throws IOException {
    StringWriter out = new StringWriter();
    AlignmentWriter writer = format.apply(out);
    writer.write("x", REPORT);
    writer.finish();
    return out.toString();
  }
}
