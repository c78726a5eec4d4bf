/**
 * Reads and writes strategies and their records as JSON. {@link org.carestrategy.json.StrategyJson} is the way in.
 *
 * <p>Reading is strict, tells all problems of a document at once, and never throws for what a document contains.
 * Writing gives the same bytes on every run and platform. {@link org.carestrategy.json.DocumentPlaces} knows where the
 * parts of a document stand, {@link org.carestrategy.json.SarifLog} tells findings to editors and code hosts.
 */
@NullMarked
package org.carestrategy.json;

import org.jspecify.annotations.NullMarked;
