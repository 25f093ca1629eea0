package io.github.relecteur.corpus;

import io.github.relecteur.Relecteur;
import io.github.relecteur.input.InputException;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.MentionKind;
import io.github.relecteur.model.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs a checker over the items of a corpus and counts what it got right. Thread-safe. */
public final class CorpusRunner {

  private final Relecteur relecteur;

  /** A runner with a checker. */
  public CorpusRunner(Relecteur relecteur) {
    this.relecteur = relecteur;
  }

  /** Checks one item. */
  public Outcome run(CorpusItem item) {
    return Outcome.of(item, check(item, item.french()));
  }

  /** Checks all items, in their order. */
  public List<Outcome> run(List<CorpusItem> items) {
    return items.stream().map(this::run).toList();
  }

  /** Checks the English text of an item against some French text. */
  Report check(CorpusItem item, String french) {
    return switch (item.mode()) {
      case SEGMENT -> relecteur.checkSegments(item.english(), french);
      case ARTICLE ->
          relecteur.check(
              article(item.english(), item.englishArticle(), item.path(), Language.ENGLISH),
              article(french, item.frenchArticle(), item.path(), Language.FRENCH));
    };
  }

  /**
   * An article as the command line reads it, or, if its text is another than what was read, from
   * its text: a page is HTML by its content.
   */
  private static Article article(
      String text, @Nullable Article read, String path, Language language) {
    if (read != null && read.text().equals(text)) {
      return read;
    }
    try {
      return io.github.relecteur.input.ArticleReader.parse(text, path, language);
    } catch (InputException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /** What is wrong with how a written form is read; empty if it is read as it must be. */
  public Optional<String> read(Surface surface) {
    Article article =
        surface.language() == Language.ENGLISH
            ? Article.english(surface.text())
            : Article.french(surface.text());
    List<Mention> figures =
        relecteur.extract(article).stream()
            .filter(mention -> mention.kind() == MentionKind.FIGURE)
            .toList();
    if (figures.size() == 1 && isRight(surface, figures.get(0).attributes())) {
      return Optional.empty();
    }
    List<String> seen = new ArrayList<>();
    figures.forEach(f -> seen.add(f.type() + " «" + f.text() + "» " + f.attributes()));
    return Optional.of(
        "«" + surface.text() + "» must be one figure " + wanted(surface) + ", was " + seen);
  }

  private static boolean isRight(Surface surface, Map<String, String> attributes) {
    return same(surface.value(), attributes.getOrDefault("value", ""))
        && same(surface.high(), attributes.getOrDefault("high", ""))
        && surface.unit().equals(attributes.getOrDefault("unit", ""));
  }

  private static boolean same(String expected, String found) {
    if (expected.equals(found)) {
      return true;
    }
    try {
      return new BigDecimal(expected).compareTo(new BigDecimal(found)) == 0;
    } catch (NumberFormatException e) {
      return false; // a date, a time or nothing: equal only as text
    }
  }

  private static String wanted(Surface surface) {
    return "{value="
        + surface.value()
        + (surface.high().isEmpty() ? "" : ", high=" + surface.high())
        + (surface.unit().isEmpty() ? "" : ", unit=" + surface.unit())
        + '}';
  }
}
