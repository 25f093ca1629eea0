package io.github.relecteur.input;

import io.github.relecteur.model.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads the units of a translation memory, TMX 1.4. A unit is called by its {@code tuid}, or by its
 * number behind a hash; several French variants are several rows, with their language behind the
 * id. Units that {@code align} has written know their article.
 *
 * <p>Source: Translation Memory eXchange 1.4b, OSCAR/LISA, 2005.
 */
final class Tmx extends XmlSegments {

  private static final Set<String> VERSIONS = Set.of("1.4", "1.4b");
  private static final String ANY_LANGUAGE = "*all*";

  private final Set<String> languages = new TreeSet<>();
  private final XmlElement root;
  private String original = "";
  private boolean preserve;
  private int number;
  private boolean paired;
  private boolean header;

  private Tmx(XmlSource source, XmlCursor cursor, XmlElement root) {
    super(source, cursor);
    this.root = root;
    this.preserve = root.preserves(false);
  }

  /**
   * Begins behind the tag of the root element.
   *
   * @throws InputException if the version is none that is known
   */
  static Tmx open(XmlSource source, XmlCursor cursor, XmlElement root) throws InputException {
    String version = root.attribute("version").orElse("");
    if (!VERSIONS.contains(version)) {
      throw source.fault(
          root.tag().start(), "TMX version \"%s\", 1.4 was expected".formatted(version));
    }
    return new Tmx(source, cursor, root);
  }

  @Override
  boolean advance() throws InputException {
    XmlCursor cursor = cursor();
    switch (cursor.peek()) {
      case START -> enter(cursor);
      case END -> cursor.end();
      case TEXT -> cursor.run();
      case NOTHING -> {
        finish();
        return false;
      }
    }
    return true;
  }

  private void enter(XmlCursor cursor) throws InputException {
    XmlElement tag = cursor.start();
    switch (tag.name()) {
      case "header" -> {
        header(tag);
        cursor.skip();
      }
      case "body" -> preserve = tag.preserves(preserve);
      case "tu" -> unit(cursor.rest(tag));
      default -> cursor.skip();
    }
  }

  private void header(XmlElement tag) throws InputException {
    header = true;
    if (!tag.has("srclang", ANY_LANGUAGE)) {
      require(tag, "srclang", Language.ENGLISH);
      original = tag.attribute("srclang").orElse("");
    }
  }

  private void finish() throws InputException {
    if (!header) {
      throw source().fault(root.tag().start(), "<tmx> has no <header>");
    }
    if (number > 0 && !paired) {
      throw source()
          .fault(
              root.tag().start(),
              "no unit has both English and French, found: " + String.join(", ", languages));
    }
  }

  private void unit(XmlElement unit) throws InputException {
    number++;
    String id = unit.attribute("tuid").map(String::strip).orElse("#" + number);
    Optional<String> from = unit.attribute("srclang").filter(tag -> !tag.equals(ANY_LANGUAGE));
    if (from.isPresent() && !is(from.get(), Language.ENGLISH)) {
      reject(unit, "srclang=\"" + from.get() + "\", English (en) was expected");
      return;
    }
    List<XmlElement> english = new ArrayList<>();
    List<XmlElement> french = new ArrayList<>();
    for (XmlElement variant : unit.elements("tuv").toList()) {
      String language = language(variant);
      if (language.isEmpty() || variant.element("seg").isEmpty()) {
        String lack = language.isEmpty() ? "xml:lang" : "<seg>";
        reject(variant, "the <tuv> has no " + lack);
        return;
      }
      languages.add(language);
      if (is(language, Language.ENGLISH)) {
        english.add(variant);
      } else if (is(language, Language.FRENCH)) {
        french.add(variant);
      }
    }
    if (english.isEmpty() || french.isEmpty()) {
      passOver();
      return;
    }
    paired = true;
    rows(unit, id, original(english, from.orElse(original)), french);
  }

  /** The variant in the very language of the original, or the first. */
  private static XmlElement original(List<XmlElement> english, String language) {
    return english.stream()
        .filter(variant -> language(variant).equalsIgnoreCase(language))
        .findFirst()
        .orElse(english.get(0));
  }

  private void rows(XmlElement unit, String id, XmlElement english, List<XmlElement> french)
      throws InputException {
    String doc =
        unit.elements("prop")
            .filter(prop -> prop.has("type", "x-document"))
            .findFirst()
            .map(this::plain)
            .orElse("");
    Map<String, Integer> seen = new HashMap<>();
    for (XmlElement variant : french) {
      XmlWords words = words(unit, variant);
      int same = seen.merge(language(variant), 1, Integer::sum);
      if (Utf8.isBlank(words.text())) {
        passOver();
      } else {
        String name = french.size() == 1 ? id : id + "/" + language(variant);
        name = same == 1 ? name : name + "#" + same;
        add(variant.equals(french.get(0)) ? unit : variant, name, doc, words(unit, english), words);
      }
    }
  }

  private String plain(XmlElement element) {
    StringBuilder text = new StringBuilder();
    for (XmlNode child : element.children()) {
      if (child instanceof XmlRun run) {
        text.append(source().text(), run.span().start(), run.span().end());
      }
    }
    return text.toString().strip();
  }

  private XmlWords words(XmlElement unit, XmlElement variant) throws InputException {
    XmlElement text = variant.element("seg").orElseThrow();
    boolean kept = text.preserves(variant.preserves(unit.preserves(preserve)));
    XmlWords words = new XmlWords(source(), kept);
    InlineCodes.TMX.read(text, words);
    return words;
  }

  private static String language(XmlElement variant) {
    return variant.attribute("xml:lang").or(() -> variant.attribute("lang")).orElse("").strip();
  }
}
