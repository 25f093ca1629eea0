package io.github.relecteur.cli;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Block;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the comments of an article say about codes that are not to be reported there:
 *
 * <pre>{@code
 * <!-- relecteur off figure.format company.*: reason -->   from here on
 * <!-- relecteur on figure.format -->                      as before from here on
 * <!-- relecteur off-next figure.* -->                     in the next block only
 * }</pre>
 *
 * <p>Without a code, all are meant. A finding is suppressed if its place in the original or that in
 * the translation begins where its code is off.
 */
final class Suppressions {

  private final Map<Side, List<Region>> regions;

  private Suppressions(Map<Side, List<Region>> regions) {
    this.regions = regions;
  }

  /**
   * Where a code is off.
   *
   * @param code the code
   * @param span from the end of the comment to where the code is on again
   * @param reason why, empty if nothing is said
   */
  private record Region(String code, Span span, String reason) {}

  /**
   * Reads the comments of both articles.
   *
   * @param warnings takes a line about each comment that makes no sense
   */
  static Suppressions of(Report report, List<String> warnings) {
    return new Suppressions(
        Map.of(
            Side.ORIGINAL, regions(report.original(), warnings),
            Side.TRANSLATION, regions(report.translation(), warnings)));
  }

  /** Why a finding is suppressed, empty for no reason; nothing if it is not. */
  Optional<String> reason(Finding finding) {
    for (Place place : places(finding)) {
      for (Region region : regions.getOrDefault(place.side(), List.of())) {
        int start = place.span().start();
        if (region.code.equals(finding.code())
            && region.span.start() <= start
            && start < region.span.end()) {
          return Optional.of(region.reason);
        }
      }
    }
    return Optional.empty();
  }

  private static List<Place> places(Finding finding) {
    List<Place> places = new ArrayList<>();
    Optional.ofNullable(finding.translation()).ifPresent(places::add);
    Optional.ofNullable(finding.original()).ifPresent(places::add);
    return places;
  }

  private static List<Region> regions(Article article, List<String> warnings) {
    SuppressionComment.ignored(article).ifPresent(warnings::add);
    List<Region> regions = new ArrayList<>();
    Map<String, Region> open = new HashMap<>();
    for (Span comment : article.comments()) {
      Optional<SuppressionComment> read = SuppressionComment.of(article, comment, warnings);
      if (read.isEmpty()) {
        continue;
      }
      SuppressionComment said = read.get();
      int end = said.word() == SuppressionComment.Word.OFF_NEXT ? nextEnd(article, comment) : 0;
      for (String code : said.codes()) {
        switch (said.word()) {
          case OFF_NEXT -> regions.add(region(code, comment.end(), end, said.reason()));
          case OFF -> {
            close(open.remove(code), comment.start(), regions);
            open.put(code, region(code, comment.end(), article.text().length(), said.reason()));
          }
          case ON -> close(open.remove(code), comment.start(), regions);
        }
      }
    }
    regions.addAll(open.values());
    return regions;
  }

  private static Region region(String code, int start, int end, String reason) {
    return new Region(code, new Span(start, Math.max(start, end)), reason);
  }

  private static void close(@Nullable Region open, int end, List<Region> regions) {
    if (open != null) {
      regions.add(region(open.code, open.span.start(), end, open.reason));
    }
  }

  /** Where the block ends that begins behind a comment; in plain text at a blank line. */
  private static int nextEnd(Article article, Span comment) {
    for (Block block : article.blocks()) {
      if (block.span().start() >= comment.end()) {
        return block.span().end();
      }
    }
    return article.blocks().isEmpty() ? endOfLines(article, comment) : comment.end();
  }

  private static int endOfLines(Article article, Span comment) {
    String text = article.text();
    boolean blank = false;
    for (int i = start(article, comment); i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && blank) {
        return i;
      }
      blank = c == '\n' || (blank && Character.isWhitespace(c));
    }
    return text.length();
  }

  /** Where text begins behind a comment and those that follow it. */
  private static int start(Article article, Span comment) {
    int start = comment.end();
    for (Span next : article.comments()) {
      if (next.start() >= start && article.text().substring(start, next.start()).isBlank()) {
        start = next.end();
      }
    }
    while (start < article.text().length()
        && Character.isWhitespace(article.text().charAt(start))) {
      start++;
    }
    return start;
  }
}
