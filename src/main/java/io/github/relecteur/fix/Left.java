package io.github.relecteur.fix;

import io.github.relecteur.model.Finding;
import io.github.relecteur.report.CheckedPair;

/**
 * A finding whose suggestion was not followed although that was wanted.
 *
 * @param pair the pair it belongs to
 * @param finding the finding
 * @param reason why, in words for people
 */
public record Left(CheckedPair pair, Finding finding, String reason) {}
