package io.github.relecteur.report;

/** Placeholder so that the package can be exported; replaced by the formats. */
final class TextReport {}
