/** What happened while a strategy was carried out: dated entries, never overwritten. */
@NullMarked
package org.carestrategy.record;

import org.jspecify.annotations.NullMarked;
