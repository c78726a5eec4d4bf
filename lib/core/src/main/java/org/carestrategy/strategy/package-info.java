/** A strategy and its parts: pledges, priorities, actions, plans, measures, documents. */
@NullMarked
package org.carestrategy.strategy;

import org.jspecify.annotations.NullMarked;
