/** Checks of arguments, and the exceptions that say which attribute was wrong. Nothing here belongs to the field. */
@NullMarked
package org.carestrategy.base;

import org.jspecify.annotations.NullMarked;
