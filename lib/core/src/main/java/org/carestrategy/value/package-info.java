/** Small values that every other package speaks in: identifiers, wordings, time-scales, frequencies, figures. */
@NullMarked
package org.carestrategy.value;

import org.jspecify.annotations.NullMarked;
