package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** SARIF logs against the schema of the standard. */
@Tag("validate")
class SarifSchemaTest {

  @ParameterizedTest
  @MethodSource("io.github.relecteur.report.Material#all")
  void log_keepsTheSchema(Material material) throws IOException {
    assertThat(schema().validate(material.read("sarif"), InputFormat.JSON)).isEmpty();
  }

  @Test
  void logThatBreaksTheSchema_isToldFromOneThatKeepsIt() throws IOException {
    String wrong = "{\"version\":\"2.1.0\",\"runs\":[{\"results\":[{\"level\":\"fatal\"}]}]}";
    assertThat(schema().validate(wrong, InputFormat.JSON))
        .extracting(error -> error.getInstanceLocation() + " " + error.getKeyword())
        .contains("/runs/0/results/0/level enum", "/runs/0 required");
  }

  private static Schema schema() throws IOException {
    try (InputStream schema =
        Objects.requireNonNull(
            SarifSchemaTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(schema, InputFormat.JSON);
    }
  }
}
