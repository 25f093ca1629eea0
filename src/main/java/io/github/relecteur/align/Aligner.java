package io.github.relecteur.align;

import io.github.relecteur.lexicon.Boilerplate;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Aligns the sentences of an article with those of its translation. */
public final class Aligner {

  private static final String STORY = "";

  private final WordReader english = new WordReader(Language.ENGLISH);
  private final WordReader french = new WordReader(Language.FRENCH);
  private final BilingualWords dictionary = BilingualWords.load(english, french);

  /**
   * A sentence as the aligner sees it.
   *
   * @param sentence the sentence
   * @param text its uniform text
   * @param keys the canonical keys of the figures, tickers and names in it, equal across languages
   *     for equal things
   */
  public record Unit(Sentence sentence, String text, List<String> keys) {}

  /**
   * Aligns two articles.
   *
   * @param original the sentences of the original in order
   * @param translation the sentences of the translation in order
   * @return beads that hold every sentence exactly once, in the order of the original, sentences
   *     that stand only in the translation where they stand there
   */
  public List<Bead> align(List<Unit> original, List<Unit> translation) {
    Lines en = new Lines(original, english);
    Lines fr = new Lines(translation, french);
    Correspondence words = new Correspondence(en, fr, dictionary);
    LengthModel length = new LengthModel(fr);
    Map<String, int[]> rows = byKind(en, Language.ENGLISH);
    Map<String, int[]> columns = byKind(fr, Language.FRENCH);
    List<Link> links = new ArrayList<>();
    for (Map.Entry<String, int[]> kind : rows.entrySet()) {
      int[] others = columns.getOrDefault(kind.getKey(), new int[0]);
      links.addAll(
          kind.getKey().equals(STORY)
              ? story(words, length, kind.getValue(), others)
              : search(words, length, kind.getValue(), others).stream()
                  .filter(link -> link.score() >= Parameters.BOILERPLATE)
                  .toList());
    }
    return beads(en, fr, links);
  }

  private static List<Link> story(
      Correspondence words, LengthModel length, int[] rows, int[] columns) {
    List<Link> ordered = search(words, length, rows, columns);
    List<Link> moved = new MovedSentences(words, length, rows, columns).find(ordered);
    if (moved.isEmpty()) {
      return ordered;
    }
    List<Link> links =
        search(
            words,
            length,
            without(rows, moved.stream().flatMap(link -> link.english().stream())),
            without(columns, moved.stream().flatMap(link -> link.french().stream())));
    links.addAll(moved);
    return links;
  }

  private static int[] without(int[] all, Stream<Integer> taken) {
    Set<Integer> gone = taken.collect(Collectors.toSet());
    return Arrays.stream(all).filter(i -> !gone.contains(i)).toArray();
  }

  private static List<Link> search(
      Correspondence words, LengthModel length, int[] rows, int[] columns) {
    return new BeadSearch(words, length, rows, columns, Band.of(words, rows, columns))
        .search();
  }

  /** The sentences by the kind of boilerplate they are, those of the story under {@link #STORY}. */
  private static Map<String, int[]> byKind(Lines lines, Language language) {
    Boilerplate boilerplate = Boilerplate.of(language);
    return IntStream.range(0, lines.size())
        .boxed()
        .collect(
            Collectors.groupingBy(
                i -> i == 0 ? STORY : boilerplate.kind(lines.text(i)).orElse(STORY),
                TreeMap::new,
                Collectors.collectingAndThen(
                    Collectors.toList(),
                    list -> list.stream().mapToInt(Integer::intValue).toArray())));
  }

  private static List<Bead> beads(Lines en, Lines fr, List<Link> links) {
    @Nullable Link[] byEnglish = new @Nullable Link[en.size()];
    @Nullable Link[] byFrench = new @Nullable Link[fr.size()];
    for (Link link : links) {
      link.english().forEach(e -> byEnglish[e] = link);
      link.french().forEach(f -> byFrench[f] = link);
    }
    List<Bead> beads = new ArrayList<>();
    addAlone(beads, fr, byFrench, 0);
    for (int e = 0; e < en.size(); e++) {
      Link link = byEnglish[e];
      if (link == null) {
        beads.add(new Bead(List.of(en.sentence(e)), List.of(), .5));
      } else if (link.english().get(0) == e) {
        beads.add(
            new Bead(
                link.english().stream().map(en::sentence).toList(),
                link.french().stream().map(fr::sentence).toList(),
                1 / (1 + Math.exp(-link.score()))));
        link.french().forEach(f -> addAlone(beads, fr, byFrench, f + 1));
      }
    }
    return beads;
  }

  /** Adds the sentences without counterpart from a place on up to the next that has one. */
  private static void addAlone(List<Bead> beads, Lines fr, @Nullable Link[] byFrench, int from) {
    for (int f = from; f < fr.size() && byFrench[f] == null; f++) {
      beads.add(new Bead(List.of(), List.of(fr.sentence(f)), .5));
    }
  }
}
