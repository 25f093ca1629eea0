package io.github.relecteur.input;

import java.nio.file.Path;

/**
 * An English article file and one of its French translations.
 *
 * @param id what the names of all files of the article share, as in {@link ArticlePair}
 * @param engine what made the translation; empty for the ordinary one, {@code X.fr.*}
 * @param english the English file
 * @param french the French file
 */
public record Translation(String id, String engine, Path english, Path french) {}
