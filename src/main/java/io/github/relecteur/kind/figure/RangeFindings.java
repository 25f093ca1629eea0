package io.github.relecteur.kind.figure;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.wording.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects findings; when both ends of a range went wrong alike, that is one finding about the
 * range.
 */
final class RangeFindings {

  private record Key(String code, @Nullable Place original, @Nullable Place translation) {}

  private final Map<Key, Finding> byRange = new LinkedHashMap<>(0);
  private final Map<Key, FigurePair> firstEnds = new HashMap<>(0);
  private final List<Finding> others = new ArrayList<>(0);

  void add(FigurePair pair, Finding finding) {
    Item original = pair.original();
    Item translation = pair.translation();
    boolean end =
        (original != null && original.isEnd()) || (translation != null && translation.isEnd());
    if (!end) {
      others.add(finding);
      return;
    }
    Place wholeOriginal = original == null ? null : original.whole();
    Place wholeTranslation = translation == null ? null : translation.whole();
    Key key = new Key(finding.code(), wholeOriginal, wholeTranslation);
    FigurePair other = firstEnds.putIfAbsent(key, pair);
    byRange.merge(
        key,
        finding,
        (first, second) ->
            new Finding(
                first.code(),
                first.severity(),
                Math.max(first.confidence(), second.confidence()),
                Messages.of("figure.range", first.wording(), second.wording()),
                wholeOriginal,
                wholeTranslation,
                List.of(),
                other == null ? null : RangeWording.of(other, first, pair, second)));
  }

  /** Adds a finding about one figure, also if that is one end of a range. */
  void addAlone(Finding finding) {
    others.add(finding);
  }

  /** The findings, those about ranges last. */
  List<Finding> all() {
    List<Finding> all = new ArrayList<>(others);
    all.addAll(byRange.values());
    return all;
  }
}
