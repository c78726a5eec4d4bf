/** Strategies to test with: real ones and a fictional one, as JSON and as values. */
@NullMarked
package org.carestrategy.samples;

import org.jspecify.annotations.NullMarked;
