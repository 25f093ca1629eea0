package io.github.relecteur.report;

import org.jspecify.annotations.Nullable;

/**
 * What is kept of a finding of an earlier run.
 *
 * @param article the id of its pair
 * @param code what it was
 * @param original the words in the original, perhaps shortened; null if there were none
 * @param translation the words in the translation, perhaps shortened; null if there were none
 * @param fingerprint {@link io.github.relecteur.model.Finding#fingerprint() its fingerprint}
 * @param reason why it was accepted, null if it was not
 */
public record EarlierFinding(
    String article,
    String code,
    @Nullable String original,
    @Nullable String translation,
    String fingerprint,
    @Nullable String reason) {}
