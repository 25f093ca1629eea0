package io.github.relecteur.kind.market;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.kind.Source;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.MentionKind;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the symbols of an article with the companies they stand beside. */
final class Listings {

  /** The longest text between a name and its symbol, as in <i>Corp. (</i>. */
  private static final int LONGEST_GAP = 12;

  private Listings() {}

  /** The symbols of a side in the order of the text. */
  static List<Listing> of(Bitext bitext, Side side) {
    Source source = bitext.source(side);
    List<Listing> listings = new ArrayList<>(0);
    Mention before = null;
    int sentence = 0;
    for (Mention mention : bitext.mentions(side)) {
      while (source.sentences().get(sentence).span().end() <= mention.span().start()) {
        sentence++;
      }
      if (mention.kind() == MentionKind.TICKER && mention.attributes().containsKey("symbol")) {
        Sentence here = source.sentences().get(sentence);
        Mention company = isBeside(source, here, before, mention) ? before : null;
        listings.add(new Listing(side, bitext.beadOf(side, sentence), sentence, mention, company));
      }
      before = mention;
    }
    return listings;
  }

  private static boolean isBeside(
      Source source, Sentence sentence, @Nullable Mention name, Mention ticker) {
    if (name == null
        || name.kind() != MentionKind.COMPANY
        || name.span().start() < sentence.span().start()
        || ticker.span().start() - name.span().end() > LONGEST_GAP) {
      return false;
    }
    String gap = source.article().text().substring(name.span().end(), ticker.span().start());
    return gap.strip().endsWith("(") && words(gap) <= 1;
  }

  private static int words(String gap) {
    int words = 0;
    for (int i = 0; i < gap.length(); i++) {
      boolean starts = i == 0 || !Character.isLetter(gap.charAt(i - 1));
      words += starts && Character.isLetter(gap.charAt(i)) ? 1 : 0;
    }
    return words;
  }
}
