/** How far the actions of a strategy have come on a given day. */
@NullMarked
package org.carestrategy.assess;

import org.jspecify.annotations.NullMarked;
