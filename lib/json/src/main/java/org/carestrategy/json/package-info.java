/**
 * Reads and writes strategies and their records as JSON. {@link org.carestrategy.json.StrategyJson} is the way in.
 *
 * <p>Reading is strict, tells all problems of a document at once, and never throws for what a document contains.
 * Writing gives the same bytes on every run and platform.
 */
@NullMarked
package org.carestrategy.json;

import org.jspecify.annotations.NullMarked;
