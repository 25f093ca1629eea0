package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports in the JSON of the program against the schema that comes with its pages. */
@Tag("validate")
class CheckSchemaTest {

  private static final Path SCHEMA =
      Path.of("src", "site", "resources", "check-report.schema.json");

  @ParameterizedTest
  @MethodSource("io.github.relecteur.report.Material#all")
  void lines_keepTheSchema(Material material) throws IOException {
    Schema schema = schema();
    List<String> lines = material.read("jsonl").lines().toList();
    assertThat(lines).isNotEmpty();
    for (String line : lines) {
      assertThat(schema.validate(line, InputFormat.JSON)).as(line).isEmpty();
    }
    String array = "[" + String.join(",", lines) + "]";
    assertThat(schema.validate(array, InputFormat.JSON)).isEmpty();
  }

  @Test
  void reportThatBreaksTheSchema_isToldFromOneThatKeepsIt() throws IOException {
    assertThat(schema().validate("{\"id\":\"a\",\"findings\":[]}", InputFormat.JSON)).isNotEmpty();
    String wrong =
        "{\"id\":\"a\",\"original\":\"\",\"translation\":\"\",\"findings\":[{\"code\":\"A\"}]}";
    assertThat(schema().validate(wrong, InputFormat.JSON)).isNotEmpty();
    String right = "{\"id\":\"a\",\"original\":\"\",\"translation\":\"\",\"findings\":[]}";
    assertThat(schema().validate(right, InputFormat.JSON)).isEmpty();
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
  }
}
