package io.github.relecteur.input;

import java.nio.file.Path;

/**
 * An English article file and its French translation.
 *
 * @param id what both file names share: {@code X} of {@code X.en.txt}, below a folder with its
 *     relative path and {@code /} between the names
 * @param english the English file
 * @param french the French file
 */
public record ArticlePair(String id, Path english, Path french) {}
