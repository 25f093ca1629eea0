/**
 * Readers of article and segment files. {@code ArticleReader} reads one article: {@code Decoded}
 * finds its encoding, then {@code HtmlPage}, {@code NewsXml}, {@code NinjsItem} or {@code
 * DocxDocument} its blocks. {@code SegmentReader} reads rows of pairs: {@code TabSeparated}, {@code
 * CommaSeparated}, {@code JsonLines}, {@code Xliff}, {@code Tmx}. {@code ArticlePairs} and {@code
 * Translations} find the files of a folder. What cannot be used is an {@code InputException} with
 * its place. May use {@code model} only.
 */
@NullMarked
package io.github.relecteur.input;

import org.jspecify.annotations.NullMarked;
