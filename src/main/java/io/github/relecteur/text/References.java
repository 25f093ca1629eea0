package io.github.relecteur.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.translate.EntityArrays;

/**
 * Reads HTML character references, named and numeric.
 *
 * <p>An ampersand that was escaped twice or more is read to its end: no article means the reference
 * itself. In HTML the names of Latin-1 need no semicolon.
 */
final class References {

  private static final int LONGEST_NAME = 24;
  private static final int LONGEST_LEGACY_NAME = 6;
  private static final int MOST_DIGITS = 8;

  /** Names that HTML 5 adds to those of HTML 4: spaces, ASCII, marks, and letters of names. */
  private static final String ADDED =
      """
      NonBreakingSpace=A0 emsp13=2004 emsp14=2005 numsp=2007 puncsp=2008 ThinSpace=2009
      hairsp=200A VeryThinSpace=200A MediumSpace=205F ZeroWidthSpace=200B NoBreak=2060
      Tab=9 NewLine=A excl=21 num=23 dollar=24 percnt=25 lpar=28 rpar=29 ast=2A plus=2B
      comma=2C period=2E sol=2F colon=3A semi=3B equals=3D quest=3F commat=40 lsqb=5B
      lbrack=5B bsol=5C rsqb=5D rbrack=5D lowbar=5F grave=60 lcub=7B lbrace=7B verbar=7C
      vert=7C rcub=7D rbrace=7D hyphen=2010 dash=2010 horbar=2015 lsquor=201A rsquor=2019
      ldquor=201E rdquor=201D mldr=2026 numero=2116 TRADE=2122 half=BD frac13=2153
      frac23=2154 frac15=2155 frac25=2156 frac35=2157 frac45=2158 frac16=2159 frac56=215A
      frac18=215B frac38=215C frac58=215D frac78=215E
      Abreve=102 abreve=103 Amacr=100 amacr=101 Aogon=104 aogon=105 Cacute=106 cacute=107
      Ccaron=10C ccaron=10D Dcaron=10E dcaron=10F Dstrok=110 dstrok=111 Ecaron=11A
      ecaron=11B Emacr=112 emacr=113 Eogon=118 eogon=119 Gbreve=11E gbreve=11F Idot=130
      Imacr=12A imacr=12B inodot=131 Lstrok=141 lstrok=142 Nacute=143 nacute=144 Ncaron=147
      ncaron=148 Odblac=150 odblac=151 Omacr=14C omacr=14D Rcaron=158 rcaron=159 Sacute=15A
      sacute=15B Scedil=15E scedil=15F Tcaron=164 tcaron=165 Tcedil=162 tcedil=163
      Udblac=170 udblac=171 Umacr=16A umacr=16B Uring=16E uring=16F Zacute=179 zacute=17A
      Zcaron=17D zcaron=17E Zdot=17B zdot=17C
      """;

  private static final Map<String, String> NAMED = named();
  private static final Map<String, String> LEGACY = legacy();

  private final String article;
  private final boolean markup;

  private String value = "";
  private int end;

  References(String article, boolean markup) {
    this.article = article;
    this.markup = markup;
  }

  /**
   * Reads the reference that an ampersand starts; one that starts none stands for itself.
   *
   * @param at the ampersand
   * @param limit where to stop reading
   */
  void read(int at, int limit) {
    value = "&";
    end = at + 1;
    while ("&".equals(value) && one(end, limit)) {
      // An ampersand may itself start a reference.
    }
  }

  /** What the reference last read stands for. */
  String value() {
    return value;
  }

  /** The offset after the reference last read. */
  int end() {
    return end;
  }

  /** Reads what may follow an ampersand. */
  private boolean one(int at, int limit) {
    boolean isNumber = at < limit && article.charAt(at) == '#';
    return isNumber ? number(at + 1, limit) : name(at, limit);
  }

  private boolean number(int at, int limit) {
    boolean hexadecimal = at < limit && (article.charAt(at) | 0x20) == 'x';
    int radix = hexadecimal ? 16 : 10;
    int from = hexadecimal ? at + 1 : at;
    int to = from;
    int code = 0;
    while (to < limit && to - from < MOST_DIGITS && digit(article.charAt(to), radix) >= 0) {
      code = code * radix + digit(article.charAt(to), radix);
      to++;
    }
    boolean closed = to < limit && article.charAt(to) == ';';
    if (to == from || !(closed || markup)) {
      return false;
    }
    value = character(code);
    end = closed ? to + 1 : to;
    return true;
  }

  private static int digit(char c, int radix) {
    return c < 0x80 ? Character.digit(c, radix) : -1;
  }

  private static String character(int code) {
    boolean none = code <= 0 || code > Character.MAX_CODE_POINT || (code >> 11) == 0x1B;
    return none ? "\uFFFD" : Character.toString(Folding.fromWindows(code));
  }

  private boolean name(int at, int limit) {
    int to = at;
    while (to < limit && to - at < LONGEST_NAME && isAlphanumeric(article.charAt(to))) {
      to++;
    }
    String known =
        to < limit && article.charAt(to) == ';' ? NAMED.get(article.substring(at, to)) : null;
    if (known != null) {
      value = known;
      end = to + 1;
      return true;
    }
    return markup && legacy(at, to);
  }

  private boolean legacy(int at, int to) {
    for (int length = Math.min(LONGEST_LEGACY_NAME, to - at); length > 1; length--) {
      String known = LEGACY.get(article.substring(at, at + length));
      if (known != null) {
        value = known;
        end = at + length;
        return true;
      }
    }
    return false;
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static Map<String, String> named() {
    Map<String, String> names = legacy();
    add(names, EntityArrays.APOS_UNESCAPE);
    add(names, EntityArrays.HTML40_EXTENDED_UNESCAPE);
    for (String line : ADDED.strip().split("\\s+", -1)) {
      int equals = line.indexOf('=');
      int code = Integer.parseInt(line.substring(equals + 1), 16);
      names.put(line.substring(0, equals), Character.toString(code));
    }
    return names;
  }

  private static Map<String, String> legacy() {
    Map<String, String> names = new HashMap<>();
    add(names, EntityArrays.BASIC_UNESCAPE);
    for (String name : new String[] {"amp", "lt", "gt", "quot"}) {
      names.put(name.toUpperCase(Locale.ROOT), value(names, name));
    }
    add(names, EntityArrays.ISO8859_1_UNESCAPE);
    names.put("COPY", value(names, "copy"));
    names.put("REG", value(names, "reg"));
    return names;
  }

  private static String value(Map<String, String> names, String name) {
    return names.getOrDefault(name, name);
  }

  private static void add(Map<String, String> names, Map<CharSequence, CharSequence> table) {
    table.forEach(
        (reference, character) ->
            names.put(
                reference.toString().substring(1, reference.length() - 1), character.toString()));
  }
}
