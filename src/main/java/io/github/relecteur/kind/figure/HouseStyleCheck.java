package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Source;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.HouseStyle;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Message;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import io.github.relecteur.number.FigureStyle;
import io.github.relecteur.number.Tokens;
import io.github.relecteur.wording.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds right figures that are not written in the style of the house. It is asked where no rule has
 * found anything.
 *
 * <p>What another kind has claimed (names, designations, symbols and their moves) and web addresses
 * are no figures in the first place; dates, ordinals, figures in names, and quoted code are left
 * alone.
 */
final class HouseStyleCheck {

  private static final double CONFIDENCE = 0.9;
  private static final Set<FigureType> UNTOUCHED =
      Set.of(FigureType.DATE, FigureType.ORDINAL, FigureType.FRACTION);
  private static final List<String> CODE = List.of("code", "pre", "kbd", "samp");

  /** How far before a figure the element that holds it as code may begin. */
  private static final int FARTHEST = 4_000;

  /** How web pages write spaces and currency signs that stand in figures. */
  private static final Map<String, String> REFERENCES =
      Map.ofEntries(
          Map.entry("&nbsp;", "\u00a0"),
          Map.entry("&#160;", "\u00a0"),
          Map.entry("&#xa0;", "\u00a0"),
          Map.entry("&#xA0;", "\u00a0"),
          Map.entry("&#8239;", "\u202f"),
          Map.entry("&#x202f;", "\u202f"),
          Map.entry("&#x202F;", "\u202f"),
          Map.entry("&thinsp;", "\u2009"),
          Map.entry("&euro;", "€"),
          Map.entry("&pound;", "£"),
          Map.entry("&yen;", "¥"));

  private static final List<String> JOINTS = List.of(",", " à", " et", " ou", " puis");

  private final FigureStyle style;
  private final FigureStyle sharing;

  HouseStyleCheck(HouseStyle house) {
    this.style = new FigureStyle(house);
    this.sharing = new FigureStyle(house.withAmounts(HouseStyle.Amounts.ANY));
  }

  /** The finding for a pair whose translation is right but against the style. */
  Optional<Finding> judge(FigurePair pair) {
    Item original = pair.original();
    Item translation = pair.translation();
    if (original == null
        || translation == null
        || pair.accord() != Accord.SAME
        || !translation.figure().isHard()
        || UNTOUCHED.contains(translation.figure().type())) {
      return Optional.empty();
    }
    Source source = pair.bitext().source(Side.TRANSLATION);
    String written = written(source.article(), translation.place().span());
    String before = source.text(translation.sentence()).text().substring(0, translation.start());
    FigureStyle.Styled styled =
        styled(isShared(before) ? sharing : style, written, original, translation);
    if (styled.against() == FigureStyle.Against.NOTHING
        || isCode(before, source.article(), translation)
        || !meansTheSame(styled.text(), translation.figure())) {
      return Optional.empty();
    }
    Message message = message(styled, written);
    return Optional.of(pair.finding(FormatRule.INFO, CONFIDENCE, message, styled.text()));
  }

  private static Message message(FigureStyle.Styled styled, String written) {
    Message figure = Messages.quoted(written);
    int at = firstDifference(written, styled.text());
    Message found = space(written, at);
    Message wanted = space(styled.text(), at);
    return switch (styled.against()) {
      case GROUPING ->
          plain(written).equals(plain(styled.text()))
              ? Messages.of("style.space.digits", figure, found, wanted)
              : Messages.of("style.grouping", figure);
      case SPACE -> Messages.of("style.space", figure, found, wanted);
      case TIME -> Messages.of("style.time", figure);
      case AMOUNT, NOTHING -> Messages.of("style.amount", figure);
    };
  }

  private static int firstDifference(String written, String styled) {
    int at = 0;
    while (at < Math.min(written.length(), styled.length())
        && written.charAt(at) == styled.charAt(at)) {
      at++;
    }
    return at;
  }

  /** What space stands at an offset: readers cannot see which one it is. */
  private static Message space(String text, int at) {
    return switch (at < text.length() ? text.charAt(at) : 0) {
      case ' ' -> Messages.of("style.space.plain");
      case '\u00a0' -> Messages.of("style.space.no-break");
      case '\u202f' -> Messages.of("style.space.narrow");
      case '\u2009' -> Messages.of("style.space.thin");
      default -> Messages.of("style.space.none");
    };
  }

  private static FigureStyle.Styled styled(
      FigureStyle style, String written, Item original, Item translation) {
    Reading reading = translation.figure().reading();
    if (reading instanceof Reading.At) {
      return style.time(written);
    }
    if (!(reading instanceof Reading.Of of)) {
      return new FigureStyle.Styled(written, FigureStyle.Against.NOTHING);
    }
    List<String> shared =
        original.figure().reading() instanceof Reading.Of other
            ? of.units().stream().filter(other.units()::contains).toList()
            : List.of();
    boolean isGrouped = original.figure().digits().chars().anyMatch(c -> c == ',' || c == ' ');
    boolean isQuantity = isGrouped || !of.unit().isEmpty();
    return style.amount(written, shared.isEmpty() ? of.units() : shared, isQuantity);
  }

  /** A figure as it stands in the article; empty if tags or unknown references stand in it. */
  private static String written(Article article, Span span) {
    String text = article.text().substring(span.start(), span.end());
    if (!article.markup()) {
      return text;
    }
    for (Map.Entry<String, String> reference : REFERENCES.entrySet()) {
      text = text.replace(reference.getKey(), reference.getValue());
    }
    return text.indexOf('<') >= 0 || text.indexOf('&') >= 0 ? "" : text;
  }

  /** 100 à 150 millions d'euros: whether a number before may share the word for millions. */
  private static boolean isShared(String before) {
    String text = before.stripTrailing();
    for (String joint : JOINTS) {
      if (text.endsWith(joint)) {
        String number = text.substring(0, text.length() - joint.length()).stripTrailing();
        return !number.isEmpty() && Character.isDigit(number.charAt(number.length() - 1));
      }
    }
    return false;
  }

  /** Whether a figure stands between backticks, or in an element of a web page that holds code. */
  private static boolean isCode(String before, Article article, Item item) {
    if (before.chars().filter(c -> c == '`').count() % 2 == 1) {
      return true;
    }
    int at = item.place().span().start();
    String html = article.markup() ? article.text().substring(Math.max(0, at - FARTHEST), at) : "";
    return CODE.stream()
        .anyMatch(tag -> html.lastIndexOf("<" + tag) > html.lastIndexOf("</" + tag));
  }

  /** Whether the styled form is read as the same figure, so that nobody can take it for another. */
  private static boolean meansTheSame(String styled, Figure figure) {
    Tokens tokens = Tokens.of(plain(styled));
    List<Phrase> phrases =
        new FigureScanner(tokens, Language.FRENCH, new boolean[tokens.size()]).scan();
    if (phrases.size() != 1) {
      return false;
    }
    Reading read = phrases.get(0).figure().reading();
    if (figure.reading() instanceof Reading.At at) {
      return read instanceof Reading.At time && time.time().agrees(at.time());
    }
    return figure.reading() instanceof Reading.Of of
        && read instanceof Reading.Of same
        && !same.foreign()
        && same.value().compareTo(of.value()) == 0
        && (same.units().isEmpty() || same.units().stream().anyMatch(of.units()::contains));
  }

  /** The text as recognisers read it, with plain spaces, signs and apostrophes. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == '\u00a0' || c == '\u202f' || c == '\u2009';
      plain.setCharAt(i, space ? ' ' : c == '’' ? '\'' : c == '\u2212' ? '-' : c);
    }
    return plain.toString();
  }
}
