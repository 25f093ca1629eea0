package io.github.relecteur.input;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Block;
import io.github.relecteur.model.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells and reads articles in the XML of news agencies: NITF 3, and NewsML-G2 items that hold NITF
 * or XHTML.
 *
 * <p>Source: News Industry Text Format 3.6, IPTC, 2012; NewsML-G2 2.x, IPTC.
 */
final class NewsXml {

  private static final Set<String> EXTENSIONS = Set.of("xml", "nitf", "newsml");
  private static final Set<String> ROOTS =
      Set.of("nitf", "newsItem", "newsMessage", "packageItem", "xliff", "tmx");
  private static final String ITEM = "newsItem";
  private static final String NITF = "nitf";

  private final XmlSource source;
  private final XmlElement root;

  private NewsXml(XmlSource source) throws InputException {
    XmlCursor cursor = new XmlCursor(source);
    this.source = source;
    this.root = cursor.rest(XmlCursor.root(cursor));
  }

  /** Whether a file with this extension, in small letters, and this text is XML but not a page. */
  static boolean isXml(String extension, String text) {
    XmlProlog prolog = XmlProlog.of(text);
    boolean named = EXTENSIONS.contains(extension) && !prolog.root().equals("html");
    return prolog.begins() && (named || ROOTS.contains(prolog.root()));
  }

  /**
   * The article of a file, its text the whole file.
   *
   * @throws InputException if it is not well-formed, neither NITF nor NewsML-G2, in a language that
   *     is neither English nor French, or holds no text
   */
  static Article read(String name, String text, Language language) throws InputException {
    NewsXml news = new NewsXml(XmlSource.of(name, text));
    NewsBlocks blocks = new NewsBlocks(text);
    List<Block> found = news.blocks(blocks);
    if (found.isEmpty()) {
      throw new InputException(name + ": is XML without any text, an article was expected");
    }
    return new Article(language, name, text, true, found);
  }

  /** The organisations that the article in a file names in its metadata and its markup. */
  static List<String> organisations(Article article) throws InputException {
    String name = article.name();
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!article.markup() || !isXml(extension, article.text())) {
      return List.of();
    }
    return new NewsXml(XmlSource.of(name, article.text())).organisations();
  }

  private List<Block> blocks(NewsBlocks blocks) throws InputException {
    if (root.name().equals(NITF)) {
      requireVersion(root, "version", "NITF 3.");
      requireLanguage(root.attribute("xml:lang"), root);
      return blocks.of(root);
    }
    XmlElement item = item();
    XmlElement content = content(item);
    Optional<XmlElement> meta = item.element("contentMeta");
    requireLanguage(
        content
            .attribute("xml:lang")
            .or(() -> meta.flatMap(m -> m.element("language")).flatMap(l -> l.attribute("tag")))
            .or(() -> item.attribute("xml:lang")),
        content);
    List<Block> found = new ArrayList<>();
    if (!NewsBlocks.hasHeadline(content)) {
      meta.flatMap(m -> m.element("headline")).ifPresent(h -> found.addAll(blocks.of(h)));
    }
    found.addAll(blocks.of(content));
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return found;
  }

  /** The news item that is the file or stands in it. */
  private XmlElement item() throws InputException {
    List<XmlElement> items =
        root.name().equals(ITEM)
            ? List.of(root)
            : root.descendants().filter(e -> e.name().equals(ITEM)).toList();
    if (!root.name().equals(ITEM) && !root.name().equals("newsMessage")) {
      throw source.fault(root.tag().start(), wrongRoot());
    }
    if (items.size() != 1) {
      throw source.fault(root.tag().start(), "one <newsItem> was expected, found " + items.size());
    }
    XmlElement item = items.get(0);
    if (!item.has("standard", "NewsML-G2")) {
      throw source.fault(
          item.tag().start(),
          "<newsItem> is of the standard \"%s\", NewsML-G2 was expected"
              .formatted(item.attribute("standard").orElse("")));
    }
    requireVersion(item, "standardversion", "2.");
    return item;
  }

  private String wrongRoot() {
    String found = "the root element is <" + root.name() + ">, ";
    return root.name().equals("xliff") || root.name().equals("tmx")
        ? found + "an article was expected; check --pairs reads aligned segments"
        : found + "that of an NITF or NewsML-G2 article was expected";
  }

  /** The content of an item in a form that is read: the first of several renditions. */
  private XmlElement content(XmlElement item) throws InputException {
    List<XmlElement> sets = item.elements("contentSet").toList();
    for (XmlElement set : sets) {
      for (XmlElement inline : set.elements("inlineXML").toList()) {
        boolean isRead =
            inline.elements().anyMatch(e -> e.name().equals(NITF) || e.name().equals("html"));
        if (isRead) {
          return inline;
        }
      }
    }
    throw source.fault(
        (sets.isEmpty() ? item : sets.get(0)).tag().start(),
        "the item has no <inlineXML> with NITF or XHTML");
  }

  private void requireVersion(XmlElement element, String attribute, String wanted)
      throws InputException {
    String version = element.attribute(attribute).orElse("");
    boolean isOptional = element.name().equals(NITF) && version.isEmpty();
    if (!isOptional && !version.contains(wanted)) {
      throw source.fault(
          element.tag().start(),
          "%s=\"%s\", one with %sx was expected".formatted(attribute, version, wanted));
    }
  }

  private void requireLanguage(Optional<String> tag, XmlElement element) throws InputException {
    boolean known =
        tag.isEmpty()
            || tag.get().isBlank()
            || XmlSegments.is(tag.get(), Language.ENGLISH)
            || XmlSegments.is(tag.get(), Language.FRENCH);
    if (!known) {
      throw source.fault(
          element.tag().start(),
          "the language is \"%s\", English (en) or French (fr) was expected".formatted(tag.get()));
    }
  }

  private List<String> organisations() throws InputException {
    String nitf = nitf();
    List<XmlElement> elements = new ArrayList<>();
    root.descendants()
        .filter(e -> e.name().equals("org") && e.namespace().equals(nitf))
        .forEach(elements::add);
    root.descendants()
        .filter(NewsXml::isOrganisation)
        .flatMap(subject -> subject.elements("name"))
        .filter(NewsXml::isEnglish)
        .forEach(elements::add);
    Set<String> names = new LinkedHashSet<>();
    for (XmlElement element : elements) {
      names.add(plain(element));
    }
    names.remove("");
    return List.copyOf(names);
  }

  /** The namespace of NITF in this file. */
  private String nitf() {
    return root.name().equals(NITF)
        ? root.namespace()
        : root.descendants()
            .filter(e -> e.name().equals(NITF))
            .findFirst()
            .map(XmlElement::namespace)
            .orElse("-");
  }

  private static boolean isOrganisation(XmlElement element) {
    String type = element.attribute("type").orElse("");
    return element.name().equals("subject")
        && (type.endsWith(":organisation") || type.endsWith(":organization"));
  }

  private static boolean isEnglish(XmlElement name) {
    Optional<String> tag = name.attribute("xml:lang");
    return tag.isEmpty() || XmlSegments.is(tag.get(), Language.ENGLISH);
  }

  /** The words of an element, without those of elements in it. */
  private String plain(XmlElement element) throws InputException {
    XmlWords words = new XmlWords(source, false);
    for (XmlNode child : element.children()) {
      if (child instanceof XmlRun run) {
        words.add(run);
      }
    }
    return words.text();
  }
}
