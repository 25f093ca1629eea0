package io.github.relecteur.input;

import io.github.relecteur.model.Language;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the segments of an XLIFF file, version 1.2, 2.0 or 2.1. What must not be translated and
 * what has no translation yet is passed over. A unit is called by its id, behind that of the
 * original file if the id occurs in several of them.
 *
 * <p>Source: XLIFF 1.2, OASIS, 2008; XLIFF 2.0 and 2.1, OASIS, 2014 and 2018.
 */
final class Xliff extends XmlSegments {

  private final XliffUnit form;
  private final String namespace;
  private final Set<String> repeated;
  private final Deque<Scope> scopes = new ArrayDeque<>();

  private Xliff(XmlSource source, XmlCursor cursor, XmlElement root, XliffUnit form)
      throws InputException {
    super(source, cursor);
    this.form = form;
    this.namespace = root.namespace();
    this.repeated = repeated(source, form.element());
    scopes.push(new Scope("", true, root.preserves(false)));
  }

  /**
   * Begins behind the tag of the root element.
   *
   * @throws InputException if the version is none that is known, or the languages are others
   */
  static Xliff open(XmlSource source, XmlCursor cursor, XmlElement root) throws InputException {
    String version = root.attribute("version").orElse("");
    XliffUnit form =
        switch (version) {
          case "1.2" -> new Xliff1Unit();
          case "2.0", "2.1" -> new Xliff2Unit();
          default ->
              throw source.fault(
                  root.tag().start(),
                  "XLIFF version \"%s\", 1.2, 2.0 or 2.1 was expected".formatted(version));
        };
    if (!root.namespace().equals(form.namespace())) {
      throw source.fault(
          root.tag().start(),
          "the namespace of <xliff> is \"%s\", %s was expected"
              .formatted(root.namespace(), form.namespace()));
    }
    Xliff reader = new Xliff(source, cursor, root, form);
    if (form.languagesAt().equals(root.name())) {
      reader.requireLanguages(root);
    }
    return reader;
  }

  /** The ids of units that occur in several {@code file} elements. */
  private static Set<String> repeated(XmlSource source, String unit) throws InputException {
    Map<String, Integer> files = new HashMap<>();
    Set<String> repeated = new HashSet<>();
    XmlCursor cursor = new XmlCursor(source);
    int file = 0;
    for (XmlCursor.Kind kind = cursor.peek();
        kind != XmlCursor.Kind.NOTHING;
        kind = cursor.peek()) {
      if (kind == XmlCursor.Kind.START) {
        XmlElement tag = cursor.start();
        file += tag.name().equals("file") ? 1 : 0;
        String id = tag.name().equals(unit) ? tag.attribute("id").orElse("") : "";
        Integer other = id.isEmpty() ? null : files.putIfAbsent(id, file);
        if (other != null && other != file) {
          repeated.add(id);
        }
      } else if (kind == XmlCursor.Kind.END) {
        cursor.end();
      } else {
        cursor.run();
      }
    }
    return repeated;
  }

  @Override
  public Optional<String> xliff() {
    return Optional.of(source().text());
  }

  @Override
  boolean advance() throws InputException {
    XmlCursor cursor = cursor();
    switch (cursor.peek()) {
      case START -> enter(cursor);
      case END -> {
        cursor.end();
        scopes.poll();
      }
      case TEXT -> cursor.run();
      case NOTHING -> {
        return false;
      }
    }
    return true;
  }

  private void enter(XmlCursor cursor) throws InputException {
    XmlElement tag = cursor.start();
    Scope around = scopes.element();
    if (!tag.namespace().equals(namespace)) {
      cursor.skip();
    } else if (tag.name().equals("file")) {
      if (form.languagesAt().equals("file")) {
        requireLanguages(tag);
      }
      String doc = tag.attribute("original").or(() -> tag.attribute("id")).orElse("").strip();
      scopes.push(around.enter(tag).of(doc));
    } else if (tag.name().equals("body")
        || tag.name().equals("group")
        || tag.name().equals("bin-unit")) {
      scopes.push(around.enter(tag));
    } else if (tag.name().equals(form.element())) {
      unit(cursor.rest(tag), around.enter(tag));
    } else {
      cursor.skip();
    }
  }

  private void unit(XmlElement unit, Scope scope) throws InputException {
    if (!scope.translate()) {
      return;
    }
    String id = unit.attribute("id").orElse("").strip();
    if (id.isEmpty()) {
      reject(unit, "the <" + unit.name() + "> has no id");
      return;
    }
    String name = repeated.contains(id) ? scope.doc() + "/" + id : id;
    form.read(this, unit, name, scope);
  }

  private void requireLanguages(XmlElement element) throws InputException {
    require(element, form.sourceLanguage(), Language.ENGLISH);
    require(element, form.targetLanguage(), Language.FRENCH);
  }

  /** Adds a row, unless there is nothing to read in the target. */
  void add(XmlElement unit, String id, Scope scope, XmlElement original, XmlElement translation)
      throws InputException {
    XmlWords french = words(translation, scope);
    if (Utf8.isBlank(french.text())) {
      passOver();
    } else {
      add(unit, id, scope.doc(), words(original, scope), french);
    }
  }

  private XmlWords words(XmlElement element, Scope scope) throws InputException {
    XmlWords words = new XmlWords(source(), element.preserves(scope.preserve()));
    InlineCodes.XLIFF.read(element, words);
    return words;
  }

  /**
   * What holds for all that stands in an element.
   *
   * @param doc what the original file is called
   * @param translate whether it is to be translated
   * @param preserve whether white space is text
   */
  record Scope(String doc, boolean translate, boolean preserve) {

    Scope enter(XmlElement element) {
      boolean inner =
          element.attribute("translate").map(value -> value.equals("yes")).orElse(translate);
      return new Scope(doc, inner, element.preserves(preserve));
    }

    Scope of(String newDoc) {
      return new Scope(newDoc, translate, preserve);
    }
  }
}
