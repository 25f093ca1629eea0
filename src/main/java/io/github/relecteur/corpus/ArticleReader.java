package io.github.relecteur.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.relecteur.input.JsonSyntax;
import io.github.relecteur.model.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article pair with its expected findings, {@code corpus/articles/<topic>/<id>.en.txt},
 * {@code .fr.txt} and {@code .expected.json}.
 *
 * <pre>
 * {"findings": [
 *   {"code": "figure.unit",
 *    "original": {"text": "$2 billion"},
 *    "translation": {"text": "2 milliards d'euros", "nth": 2},
 *    "suggestion": "2 milliards de dollars"},
 *   {"code": "figure.missing", "original": {"text": "three"}, "translation": null}
 * ]}
 * </pre>
 *
 * <ul>
 *   <li>{@code <id>} holds a correct translation: its list of findings is empty. {@code
 *       <id>-errors} holds the same English article and the French one with errors planted.
 *   <li>The texts are plain: a paragraph, headline, caption or table row a line, the first line the
 *       headline; blank lines mean nothing.
 *   <li>{@code text} is what stands at the place, {@code nth} which of its occurrences is meant,
 *       the first unless told. Plain spaces in it also stand for no-break spaces. A side that is
 *       null or absent is not judged; {@code suggestion} may be absent.
 *   <li>A finding that is not expected fails the article if it is worse than info.
 * </ul>
 */
final class ArticleReader {

  private static final JsonFactory JSON = new JsonFactory();

  private final String file;
  private final String english;
  private final String french;

  private ArticleReader(String file, String english, String french) {
    this.file = file;
    this.english = Spaces.plain(english);
    this.french = Spaces.plain(french);
  }

  /**
   * Puts an article together.
   *
   * @param path its path inside the corpus, {@code articles/<topic>/<id>}
   * @param english the text of {@code .en.txt}
   * @param french the text of {@code .fr.txt}
   * @param expected the text of {@code .expected.json}
   * @throws IOException if the expected findings do not keep the format, or name a place that the
   *     texts do not have; the message says where
   */
  static CorpusItem parse(String path, String english, String french, String expected)
      throws IOException {
    String file = path + ".expected.json";
    List<Expectation> expectations = expectations("corpus/" + file, english, french, expected);
    return new CorpusItem(path, file, "", CorpusItem.Mode.ARTICLE, english, french, expectations);
  }

  /**
   * Reads expected findings.
   *
   * @param file how to call their file in messages
   * @param english the text of the original
   * @param french the text of the translation
   * @param expected the text of {@code .expected.json}
   * @throws IOException as {@link #parse}
   */
  static List<Expectation> expectations(String file, String english, String french, String expected)
      throws IOException {
    ArticleReader reader = new ArticleReader(file, english, french);
    try (JsonParser json = JSON.createParser(expected)) {
      return reader.document(json);
    } catch (JsonParseException e) {
      throw new CorpusFormatException(file, JsonSyntax.line(e), JsonSyntax.fault(e), e);
    }
  }

  private List<Expectation> document(JsonParser json) throws IOException {
    List<Expectation> expectations = new ArrayList<>();
    require(json, JsonToken.START_OBJECT);
    if (json.nextToken() != JsonToken.FIELD_NAME || !json.currentName().equals("findings")) {
      throw fault(json, "the only field must be 'findings'");
    }
    require(json, JsonToken.START_ARRAY);
    while (json.nextToken() == JsonToken.START_OBJECT) {
      expectations.add(expectation(json));
    }
    if (json.currentToken() != JsonToken.END_ARRAY) {
      throw fault(json, "'findings' must hold objects");
    }
    require(json, JsonToken.END_OBJECT);
    if (json.nextToken() != null) {
      throw fault(json, "nothing may follow the findings");
    }
    return expectations;
  }

  private Expectation expectation(JsonParser json) throws IOException {
    int line = json.currentTokenLocation().getLineNr();
    @Nullable String code = null;
    @Nullable Span original = null;
    @Nullable Span translation = null;
    @Nullable String suggestion = null;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      switch (json.currentName()) {
        case "code" -> code = string(json);
        case "original" -> original = place(json, english);
        case "translation" -> translation = place(json, french);
        case "suggestion" -> suggestion = string(json);
        default -> throw fault(json, "unknown field '" + json.currentName() + "'");
      }
    }
    if (code == null || (original == null && translation == null)) {
      throw new CorpusFormatException(file, line, "a finding must have a code and a place");
    }
    return new Expectation(code, null, original, translation, suggestion, line);
  }

  private @Nullable Span place(JsonParser json, String article) throws IOException {
    JsonToken token = json.nextToken();
    if (token == JsonToken.VALUE_NULL) {
      return null;
    }
    if (token != JsonToken.START_OBJECT) {
      throw fault(json, "a place must be an object or null");
    }
    String text = "";
    int nth = 1;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      switch (json.currentName()) {
        case "text" -> text = Spaces.plain(string(json));
        case "nth" -> {
          require(json, JsonToken.VALUE_NUMBER_INT);
          nth = json.getIntValue();
        }
        default -> throw fault(json, "unknown field '" + json.currentName() + "'");
      }
    }
    return find(json, article, text, nth);
  }

  private Span find(JsonParser json, String article, String text, int nth)
      throws CorpusFormatException {
    if (text.isEmpty() || nth < 1) {
      throw fault(json, "a place must have a text, and nth must be at least 1");
    }
    int at = article.indexOf(text);
    for (int i = 1; i < nth && at >= 0; i++) {
      at = article.indexOf(text, at + text.length());
    }
    if (at < 0) {
      throw fault(json, "the article does not hold '" + text + "' " + nth + " times");
    }
    return new Span(at, at + text.length());
  }

  private String string(JsonParser json) throws IOException {
    require(json, JsonToken.VALUE_STRING);
    return json.getText();
  }

  private void require(JsonParser json, JsonToken expected) throws IOException {
    if (json.nextToken() != expected) {
      throw fault(json, "expected " + expected + ", found " + json.currentToken());
    }
  }

  private CorpusFormatException fault(JsonParser json, String what) {
    return new CorpusFormatException(file, json.currentTokenLocation().getLineNr(), what);
  }
}
