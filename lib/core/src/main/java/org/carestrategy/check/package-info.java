/** Rules, and what they find wrong or missing in a strategy and its record. */
@NullMarked
package org.carestrategy.check;

import org.jspecify.annotations.NullMarked;
