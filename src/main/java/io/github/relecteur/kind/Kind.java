package io.github.relecteur.kind;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.RuleInfo;
import java.util.List;

/**
 * Something that is recognised in both texts and compared: figures, tickers, companies,
 * designations; or compared only: symbols with their companies, sentences.
 *
 * <p>Implementations are immutable and may be shared between threads.
 *
 * @param <V> what a mention of this kind means
 */
public interface Kind<V> {

  /** What the codes of this kind mean, in the order in which their rules are tried. */
  List<RuleInfo> rules();

  /**
   * Finds the mentions of one text.
   *
   * @param source the text
   * @param claimed mentions of this text that earlier kinds have taken; none of the result overlaps
   *     them
   * @param original when the translation is read, what this kind read in the original; otherwise
   *     empty
   * @return the mentions, ordered by place, not overlapping
   */
  List<Read<V>> recognise(Source source, List<Mention> claimed, List<Read<V>> original);

  /**
   * Compares what was read on both sides of an aligned pair of articles.
   *
   * @param bitext the aligned texts
   * @param original what {@link #recognise} read in the original
   * @param translation what it read in the translation
   * @return the findings, in any order
   */
  List<Finding> judge(Bitext bitext, List<Read<V>> original, List<Read<V>> translation);
}
