@NullMarked
package io.github.relecteur.spark;

import org.jspecify.annotations.NullMarked;
