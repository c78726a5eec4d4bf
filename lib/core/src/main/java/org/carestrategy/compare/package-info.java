/** What has changed from one edition of a strategy to the next. */
@NullMarked
package org.carestrategy.compare;

import org.jspecify.annotations.NullMarked;
