package io.github.relecteur.kind.designation;

/**
 * A designation in the uniform text of a sentence.
 *
 * @param designation what it says
 * @param start its first character
 * @param codeStart where the part after the name begins
 * @param end the character after its last
 */
record Found(Designation designation, int start, int codeStart, int end) {}
