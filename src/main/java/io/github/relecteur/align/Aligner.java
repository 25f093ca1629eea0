package io.github.relecteur.align;

import io.github.relecteur.lexicon.Boilerplate;
import io.github.relecteur.lexicon.Dictionary;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Aligns the sentences of an article with those of its translation. */
public final class Aligner {

  /* Words and lengths are scored in one dynamic programme over beads of up to three sentences a side, after R. C. Moore, "Fast
   * and accurate sentence alignment of bilingual corpora", AMTA 2002, and D. Varga et al., "Parallel corpora for medium
   * density languages", RANLP 2005 (hunalign); unlike those it scores words as log-likelihood ratios with a dictionary,
   * cognates, figures and names from the start, leaves boilerplate out of the search, and looks for moved sentences
   * afterwards. See Correspondence, LengthModel, Band, BeadSearch and MovedSentences. */

  private static final String STORY = "";
  private static final int[] NONE = {};
  private static final int FEWEST_JUDGED = 4;

  private final WordReader english = new WordReader(Language.ENGLISH);
  private final WordReader french = new WordReader(Language.FRENCH);
  private final BilingualWords dictionary =
      new BilingualWords(Dictionary.bundled(), english, french);

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
    int[] story = rows.getOrDefault(STORY, NONE);
    int[] itsTranslation = columns.getOrDefault(STORY, NONE);
    List<Link> links = story(words, length, story, itsTranslation);
    if (areStrangers(links, story, itsTranslation)) {
      links.clear();
    } else {
      rows.remove(STORY);
      rows.forEach(
          (kind, places) ->
              search(words, length, places, columns.getOrDefault(kind, NONE)).stream()
                  .filter(link -> link.score() >= Parameters.BOILERPLATE)
                  .forEach(links::add));
    }
    return new BeadOrder(en, fr, links, new Confidence(words, length)).beads();
  }

  /**
   * Whether so little speaks for all links together that the texts have nothing to do with each
   * other.
   */
  private static boolean areStrangers(List<Link> links, int[] rows, int[] columns) {
    int sentences = Math.min(rows.length, columns.length);
    double evidence = links.stream().mapToDouble(Link::score).sum();
    return sentences >= FEWEST_JUDGED && evidence < Parameters.RELATED * sentences;
  }

  private static List<Link> story(
      Correspondence words, LengthModel length, int[] rows, int[] columns) {
    List<Link> ordered = search(words, length, rows, columns);
    List<Link> moved = new MovedSentences(words, length, rows, columns).find(ordered);
    if (moved.isEmpty()) {
      return new ArrayList<>(ordered);
    }
    Set<Integer> english = new HashSet<>();
    Set<Integer> french = new HashSet<>();
    for (Link link : moved) {
      english.addAll(link.english());
      french.addAll(link.french());
    }
    List<Link> links = new ArrayList<>(moved);
    for (Link link : ordered) {
      if (link.english().stream().noneMatch(english::contains)
          && link.french().stream().noneMatch(french::contains)) {
        links.add(link);
      }
    }
    return links;
  }

  private static List<Link> search(
      Correspondence words, LengthModel length, int[] rows, int[] columns) {
    return new BeadSearch(words, length, rows, columns, Band.of(words, rows, columns)).search();
  }

  /** The sentences by the kind of boilerplate they are, those of the story under {@link #STORY}. */
  private static Map<String, int[]> byKind(Lines lines, Language language) {
    Boilerplate boilerplate = Boilerplate.of(language);
    Map<String, List<Integer>> kinds = new TreeMap<>();
    for (int from = 0; from < lines.size(); ) {
      int to = from + 1;
      while (to < lines.size() && !lines.startsBlock(to)) {
        to++;
      }
      List<String> block = boilerplate.kinds(lines.texts(from, to));
      for (int i = from; i < to; i++) {
        String kind = i == 0 ? STORY : block.get(i - from);
        kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(i);
      }
      from = to;
    }
    Map<String, int[]> places = new TreeMap<>();
    kinds.forEach((kind, list) -> places.put(kind, list.stream().mapToInt(i -> i).toArray()));
    return places;
  }
}
