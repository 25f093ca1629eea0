/** The command line, the only place that touches standard streams. May use everything. */
@NullMarked
package io.github.relecteur.cli;

import org.jspecify.annotations.NullMarked;
