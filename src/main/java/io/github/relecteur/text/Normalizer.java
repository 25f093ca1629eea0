package io.github.relecteur.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.Normalizer2;
import io.github.relecteur.model.Span;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.text.StringEscapeUtils;
import org.jspecify.annotations.Nullable;

/** Makes a text uniform in one pass and keeps, for each character, the range it comes from. */
final class Normalizer {

  private static final int LONGEST_REFERENCE = 12;

  private final String article;
  private final Normalizer2 nfkc = Normalizer2.getNFKCInstance();
  private final Normalizer2 nfc = Normalizer2.getNFCInstance();
  private final StringBuilder out;
  private int[] starts;
  private int[] ends;

  private Normalizer(String article, int size) {
    this.article = article;
    this.out = new StringBuilder(size);
    this.starts = new int[size];
    this.ends = new int[size];
  }

  static NormalizedText normalize(String article, boolean markup, List<Span> parts) {
    int size = parts.stream().mapToInt(Span::length).sum();
    Normalizer normalizer = new Normalizer(article, size + 16);
    for (Span part : parts) {
      normalizer.part(part);
    }
    return normalizer.finish(markup);
  }

  private NormalizedText finish(boolean markup) {
    return new NormalizedText(
        article,
        markup,
        out.toString(),
        Arrays.copyOf(starts, out.length()),
        Arrays.copyOf(ends, out.length()),
        0);
  }

  private void part(Span part) {
    int at = part.start();
    while (at < part.end()) {
      at = article.charAt(at) == '&' ? reference(at, part.end()) : cluster(at, part.end());
    }
  }

  /** A character reference; an ampersand that starts none stands for itself. */
  private int reference(int at, int end) {
    int semicolon = article.indexOf(';', at);
    if (semicolon > at + 1 && semicolon < Math.min(end, at + LONGEST_REFERENCE)) {
      String raw = article.substring(at, semicolon + 1);
      String decoded = "&apos;".equals(raw) ? "'" : StringEscapeUtils.unescapeHtml4(raw);
      if (!decoded.equals(raw)) {
        for (int i = 0; i < decoded.length(); ) {
          int codePoint = decoded.codePointAt(i);
          append(fold(codePoint), at, semicolon + 1);
          i += Character.charCount(codePoint);
        }
        return semicolon + 1;
      }
    }
    append("&", at, at + 1);
    return at + 1;
  }

  /** A code point with the combining marks that follow it. */
  private int cluster(int at, int end) {
    int codePoint = article.codePointAt(at);
    int next = Math.min(end, at + Character.charCount(codePoint));
    int marks = next;
    while (marks < end && isCombining(article.codePointAt(marks))) {
      marks += Character.charCount(article.codePointAt(marks));
    }
    if (marks > next && marks <= end) {
      append(nfc.normalize(article.substring(at, marks)), at, marks);
      return marks;
    }
    append(fold(codePoint), at, next);
    return next;
  }

  private static boolean isCombining(int codePoint) {
    return codePoint >= 0x300
        && UCharacter.getType(codePoint) == UCharacterCategory.NON_SPACING_MARK
        && codePoint <= 0x36f;
  }

  private String fold(int codePoint) {
    if (codePoint < 0x80) {
      return codePoint < 0x20 ? " " : String.valueOf((char) codePoint);
    }
    String folded = foldMark(codePoint);
    if (folded != null) {
      return folded;
    }
    if (UCharacter.isUWhiteSpace(codePoint)
        || UCharacter.getType(codePoint) == UCharacterCategory.SPACE_SEPARATOR) {
      return " ";
    }
    int type = UCharacter.getType(codePoint);
    if (type == UCharacterCategory.FORMAT || type == UCharacterCategory.CONTROL) {
      return "";
    }
    String self = Character.toString(codePoint);
    return isCompatibilityForm(codePoint) ? nfkc.normalize(self) : self;
  }

  /** Quotation marks, apostrophes, hyphens and minus signs; null for anything else. */
  private static @Nullable String foldMark(int codePoint) {
    return switch (codePoint) {
      case 0x2018, 0x2019, 0x201B, 0x02BC, 0x2032, 0xB4, 0xFF07 -> "'";
      case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0xFF02 -> "\"";
      case 0x2010, 0x2011, 0x2212, 0xFE63, 0xFF0D -> "-";
      case 0x2012, 0x2015 -> "–";
      default -> null;
    };
  }

  /**
   * Full-width and half-width forms, Latin ligatures, mathematical letters and digits, squared
   * units and CJK letters.
   */
  private static boolean isCompatibilityForm(int codePoint) {
    return (codePoint >= 0xFF01 && codePoint <= 0xFFEE)
        || (codePoint >= 0xFB00 && codePoint <= 0xFB06)
        || (codePoint >= 0x1D400 && codePoint <= 0x1D7FF)
        || (codePoint >= 0x3371 && codePoint <= 0x33FF)
        || (codePoint >= 0x2160 && codePoint <= 0x217F)
        || codePoint == 0x2126
        || codePoint == 0x212A
        || codePoint == 0x212B;
  }

  private void append(String folded, int from, int to) {
    for (int i = 0; i < folded.length(); i++) {
      int n = out.length();
      if (n == starts.length) {
        starts = Arrays.copyOf(starts, n * 2 + 16);
        ends = Arrays.copyOf(ends, n * 2 + 16);
      }
      starts[n] = from;
      ends[n] = to;
      out.append(folded.charAt(i));
    }
  }
}
