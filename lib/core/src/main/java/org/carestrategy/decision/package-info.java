/** The papers and decisions by which a strategy came to be. */
@NullMarked
package org.carestrategy.decision;

import org.jspecify.annotations.NullMarked;
