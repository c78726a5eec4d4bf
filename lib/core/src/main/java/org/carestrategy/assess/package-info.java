/** How far the actions of a strategy have come on a given day, and what difference its measures show. */
@NullMarked
package org.carestrategy.assess;

import org.jspecify.annotations.NullMarked;
