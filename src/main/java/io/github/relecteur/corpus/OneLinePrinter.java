package io.github.relecteur.corpus;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;

/**
 * Writes JSON so that a difference between two files shows what has changed: each field of the
 * outermost object and each element of a list on a line of its own.
 */
final class OneLinePrinter extends DefaultPrettyPrinter {

  private static final long serialVersionUID = 1L;
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  OneLinePrinter() {
    super(
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator(""));
    indentArraysWith(LINES);
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) throws IOException {
    if (_nesting == 1) {
      LINES.writeIndentation(json, _nesting);
    }
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
    json.writeRaw(',');
    if (_nesting == 1) {
      LINES.writeIndentation(json, _nesting);
    } else {
      json.writeRaw(' ');
    }
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    _nesting--;
    if (_nesting == 0) {
      LINES.writeIndentation(json, _nesting);
    }
    json.writeRaw('}');
  }
}
