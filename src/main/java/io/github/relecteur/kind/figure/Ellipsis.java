package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.number.Tokens;
import java.util.Set;

/** Tells figures that leave out what they count because the sentence before has said it. */
final class Ellipsis {

  private static final int REACH = 5;

  /** How many characters beside a figure are read, so that long sentences stay cheap. */
  private static final int WINDOW = 60;

  /** What en opens as a pronoun, and not as a preposition. */
  private static final Set<String> AFTER_PRONOUN =
      Set.of(
          "a",
          "ai",
          "ont",
          "avait",
          "avaient",
          "aura",
          "auront",
          "aurait",
          "auraient",
          "reste",
          "restent",
          "restait",
          "restaient",
          "restera",
          "resteront",
          "manque",
          "manquent",
          "manquait",
          "vaut",
          "valait",
          "doit",
          "doivent",
          "devait",
          "devra",
          "coûte",
          "coûtera");

  private static final Set<String> DEFINITE = Set.of("le", "les", "des", "aux", "ces", "ses");

  /** Adjectives that tell which part of a sum known already is meant. */
  private static final Set<String> REMAINING =
      Set.of("restant", "restants", "manquant", "manquants", "suivants", "premiers", "derniers");

  private Ellipsis() {}

  /** "en ont retrouvé 604 millions", "Les 2,3 milliards restants": a French sum known before. */
  static boolean isOfMoney(Bitext bitext, Item translation) {
    String text = bitext.source(translation.side()).text(translation.sentence()).text();
    Tokens before =
        Tokens.of(text.substring(Math.max(0, translation.start() - WINDOW), translation.start()));
    Tokens behind = behind(text, translation.end());
    boolean rest =
        REMAINING.contains(behind.get(0).lower())
            && DEFINITE.contains(before.get(before.size() - 1).lower());
    return rest || isPartitive(before);
  }

  private static Tokens behind(String text, int from) {
    return Tokens.of(text.substring(from, Math.min(text.length(), from + WINDOW)));
  }

  private static boolean isPartitive(Tokens before) {
    for (int i = before.size() - 2; i >= Math.max(0, before.size() - REACH); i--) {
      Tokens.Token token = before.get(i);
      if (token.isDigits() || token.is(',') || token.is(';')) {
        return false;
      }
      if (token.is("en") && AFTER_PRONOUN.contains(before.get(i + 1).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "rose by 13,", "Ours is 44.": a number with nothing behind it that it could count. */
  static boolean isBare(Bitext bitext, Item item) {
    String text = bitext.source(item.side()).text(item.sentence()).text();
    Tokens behind = behind(text, item.end());
    Tokens.Token next = behind.get(0);
    return behind.size() == 0 || next.is('.') || next.is(',') || next.is(';') || next.is('"');
  }
}
