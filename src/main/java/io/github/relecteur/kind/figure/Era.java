package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.model.Language;
import io.github.relecteur.number.Phrases;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The era that stands behind a year or a century: 480 BC, vers 480 av. J.-C. */
enum Era {
  /** Before the year one. */
  BEFORE,
  /** From the year one on. */
  SINCE;

  private static final class Bundled {
    static final Phrases<Era> ENGLISH = new Phrases<>();
    static final Phrases<Era> FRENCH = new Phrases<>();

    static {
      for (String form : List.of("BC", "B.C.", "BCE", "B.C.E.", "before Christ")) {
        ENGLISH.add(form, true, BEFORE);
      }
      for (String form : List.of("AD", "A.D.", "CE", "C.E.")) {
        ENGLISH.add(form, true, SINCE);
      }
      for (String christ : List.of("J.-C.", "J.C.", "J. -C.", "Jésus-Christ", "JC", "J-C")) {
        FRENCH.add("av. " + christ, false, BEFORE);
        FRENCH.add("avant " + christ, false, BEFORE);
        FRENCH.add("apr. " + christ, false, SINCE);
        FRENCH.add("ap. " + christ, false, SINCE);
        FRENCH.add("après " + christ, false, SINCE);
      }
      FRENCH.add("avant notre ère", false, BEFORE);
      FRENCH.add("avant l'ère commune", false, BEFORE);
      FRENCH.add("de notre ère", false, SINCE);
      FRENCH.add("de l'ère commune", false, SINCE);
    }
  }

  /** The era right behind a figure; null if none stands there. */
  static @Nullable Era behind(Bitext bitext, Item item) {
    boolean french = bitext.source(item.side()).language() == Language.FRENCH;
    Phrases.Match<Era> match =
        (french ? Bundled.FRENCH : Bundled.ENGLISH).at(item.tokens(bitext), item.to());
    return match == null ? null : match.value();
  }

  /** Whether both figures of a pair name an era, and not the same. */
  static boolean isTurned(FigurePair pair, Item original, Item translation) {
    if (!pair.accord().isRight()) {
      return false;
    }
    Era said = behind(pair.bitext(), original);
    Era heard = said == null ? null : behind(pair.bitext(), translation);
    return said != null && heard != null && said != heard;
  }
}
