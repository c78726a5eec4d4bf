/** The command-line program: shows, checks and assesses a strategy. */
@NullMarked
package org.carestrategy.scorecard;

import org.jspecify.annotations.NullMarked;
