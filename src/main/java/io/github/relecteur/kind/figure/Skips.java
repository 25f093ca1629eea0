package io.github.relecteur.kind.figure;

import io.github.relecteur.lexicon.Table;
import io.github.relecteur.number.Phrases;
import io.github.relecteur.number.Tokens;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Digits and number words that are no figures: in addresses of pages and mails, telephone numbers,
 * versions, inside words, and in phrases such as entre-deux.
 */
final class Skips {

  private static final int PHONE_DIGITS = 9;
  private static final int MOST_DOTS = 12;

  private static final class Bundled {
    static final Phrases<Boolean> IDIOMS = new Phrases<>();

    static {
      for (Table.Row row : Table.load(Skips.class, "idioms.tsv", "phrase").rows()) {
        IDIOMS.add(row.get("phrase"), false, Boolean.TRUE);
      }
    }
  }

  private static final Set<String> CALLS =
      Set.of(
          "call",
          "phone",
          "telephone",
          "tel",
          "dial",
          "fax",
          "appelez",
          "appeler",
          "tél",
          "téléphone",
          "composez",
          "numéro");

  private Skips() {}

  /** The first tokens, in lower case, of all phrases that hold a number word and no figure. */
  static Collection<String> starts() {
    return Bundled.IDIOMS.starts();
  }

  /**
   * The token after something that holds no figure; the same index if nothing of the kind starts
   * there.
   */
  static int past(Tokens tokens, int index) {
    Phrases.Match<Boolean> idiom = idiom(tokens, index);
    if (idiom != null && !(tokens.get(idiom.to()).is('-') && tokens.glued(idiom.to()))) {
      return idiom.to();
    }
    if (isAddress(tokens, index)) {
      return pastGlued(tokens, index);
    }
    if (tokens.get(index).isWord() && tokens.get(index + 1).isDigits() && tokens.glued(index + 1)) {
      return pastAlphanumeric(tokens, index);
    }
    if (tokens.get(index).is('+') && tokens.glued(index + 1)) {
      int phone = pastPhone(tokens, index + 1);
      boolean whole = tokens.get(index + 1).text().length() > PHONE_DIGITS;
      return phone > index + 1 ? phone : whole ? index + 2 : index;
    }
    if (tokens.get(index).isDigits()) {
      int phone = pastPhone(tokens, index);
      return phone > index ? phone : pastVersion(tokens, index);
    }
    return index;
  }

  /** Whether a phrase that holds a number word and no figure starts at a token. */
  static boolean isIdiom(Tokens tokens, int index) {
    return idiom(tokens, index) != null;
  }

  private static Phrases.@Nullable Match<Boolean> idiom(Tokens tokens, int index) {
    return Bundled.IDIOMS.at(tokens, index);
  }

  private static boolean isAddress(Tokens tokens, int index) {
    Tokens.Token token = tokens.get(index);
    boolean scheme = (token.is("http") || token.is("https")) && tokens.get(index + 1).is(':');
    boolean host = token.is("www") && tokens.get(index + 1).is('.');
    boolean mail = token.isWord() && tokens.get(index + 1).is('@') && tokens.glued(index + 1);
    return scheme || host || mail || (token.is('@') && tokens.glued(index + 1));
  }

  private static int pastGlued(Tokens tokens, int index) {
    int at = index + 1;
    while (at < tokens.size() && tokens.glued(at)) {
      at++;
    }
    return at;
  }

  private static int pastAlphanumeric(Tokens tokens, int index) {
    int at = index + 1;
    while (at < tokens.size()
        && tokens.glued(at)
        && (tokens.get(at).isWord()
            || tokens.get(at).isDigits()
            || (tokens.get(at).is('-') && tokens.glued(at + 1)))) {
      at++;
    }
    return at;
  }

  /**
   * Three or more groups of digits of at least nine digits that start with 0 or +, or read
   * 555-123-4567.
   */
  private static int pastPhone(Tokens tokens, int index) {
    int at = index;
    int digits = 0;
    int groups = 0;
    boolean dashes = false;
    while (tokens.get(at).isDigits() && groups < 8) {
      digits += tokens.get(at).text().length();
      groups++;
      int next = at + 1;
      if (tokens.get(next).is('-') || tokens.get(next).is('.') || tokens.get(next).is(')')) {
        dashes |= tokens.get(next).is('-');
        next++;
      }
      if (!tokens.get(next).isDigits()) {
        at++;
        break;
      }
      at = next;
    }
    boolean international = tokens.get(index - 1).is('+') && tokens.glued(index);
    boolean starts =
        tokens.get(index).text().startsWith("0") && tokens.get(index).text().length() > 1;
    boolean trunk = tokens.get(index).is("1") || tokens.get(index).is("800");
    boolean american =
        dashes && ((groups == 3 && digits == 10) || (groups == 4 && digits == 11 && trunk));
    if (groups == 2 && dashes && digits == 7 && isCalled(tokens, index)) {
      return at;
    }
    if (international && digits >= PHONE_DIGITS) {
      return tokens.get(at).is('/') && tokens.glued(at) ? pastGlued(tokens, at) : at;
    }
    return groups >= 3 && digits >= PHONE_DIGITS && (starts || american) ? at : index;
  }

  /** Call 555-0199: seven digits behind a word of telephones. */
  private static boolean isCalled(Tokens tokens, int index) {
    for (int i = index - 1; i >= index - 3; i--) {
      if (CALLS.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** 1.2.3 is a version or an address, unless it is grouped by threes. */
  private static int pastVersion(Tokens tokens, int index) {
    int at = index + 1;
    int dots = 0;
    boolean threes = true;
    while (tokens.get(at).is('.')
        && tokens.glued(at)
        && tokens.get(at + 1).isDigits()
        && tokens.glued(at + 1)) {
      threes &= tokens.get(at + 1).text().length() == 3;
      dots++;
      at += 2;
    }
    return dots >= 2 && (!threes || dots > MOST_DOTS) ? at : index;
  }
}
