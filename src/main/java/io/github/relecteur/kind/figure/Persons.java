package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.lexicon.Table;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import io.github.relecteur.number.Tokens;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells whether a translation may make explicit that a bare number counts people: 12 were killed,
 * 12 personnes ont été tuées, but not fined 63 million, 63 millions de personnes. A number that
 * opens a sentence is its subject: thousands protest.
 */
final class Persons {

  private static final Set<String> FRENCH = Set.of("personnes", "personne");
  private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

  private static final class Bundled {
    static final Set<String> WORDS = new HashSet<>();
    static final Set<String> AGED = new HashSet<>();

    static {
      for (Table.Row row : Table.load(Persons.class, "persons.tsv", "word", "age").rows()) {
        WORDS.add(row.get("word"));
        if (row.get("age").equals("yes")) {
          AGED.add(row.get("word"));
        }
      }
    }
  }

  private Persons() {}

  /** Whether the translation counts people where the original counts something else. */
  static boolean areInvented(FigurePair pair) {
    Item original = pair.original();
    Item translation = pair.translation();
    if (original == null
        || translation == null
        || !isBare(original)
        || !isBare(translation)
        || !countsPersons(pair.bitext(), translation)) {
      return false;
    }
    boolean subject = original.start() == 0;
    return isAge(pair.bitext(), original) || (!subject && !isAboutPeople(pair.bitext(), original));
  }

  private static boolean isBare(Item item) {
    return item.figure().reading() instanceof Reading.Of of && of.units().isEmpty();
  }

  private static boolean countsPersons(Bitext bitext, Item item) {
    Tokens tokens = item.tokens(bitext);
    int at = tokens.get(item.to()).is("de") ? item.to() + 1 : item.to();
    return FRENCH.contains(tokens.get(at).lower());
  }

  /** "a child of 10" at the end of a noun phrase. */
  private static boolean isAge(Bitext bitext, Item item) {
    Tokens before = item.tokens(bitext);
    int last = item.from() - 1;
    boolean small =
        item.figure().reading() instanceof Reading.Of of && of.value().compareTo(OLDEST) < 0;
    return small
        && before.get(last).is("of")
        && Bundled.AGED.contains(before.get(last - 1).lower());
  }

  /** Whether the sentence, or the one before it, speaks of people. */
  private static boolean isAboutPeople(Bitext bitext, Item item) {
    int bead = bitext.beadOf(Side.ORIGINAL, item.sentence());
    for (int b = Math.max(0, bead - 1); b <= bead; b++) {
      for (Sentence sentence : bitext.beads().get(b).sentences(Side.ORIGINAL)) {
        Tokens tokens = bitext.source(Side.ORIGINAL).tokens(sentence.index());
        for (int i = 0; i < tokens.size(); i++) {
          if (Bundled.WORDS.contains(tokens.get(i).lower())) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
