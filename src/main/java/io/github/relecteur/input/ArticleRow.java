package io.github.relecteur.input;

import io.github.relecteur.model.Article;

/**
 * A row of a pair file that holds two articles, to be aligned.
 *
 * @param line the 1-based line of the file at which the row begins
 * @param id what the row is called; not empty, unique in the file
 * @param english the English article, which knows where it stands in the file
 * @param french the French article, which knows where it stands in the file
 */
public record ArticleRow(int line, String id, Article english, Article french)
    implements SegmentRow {}
