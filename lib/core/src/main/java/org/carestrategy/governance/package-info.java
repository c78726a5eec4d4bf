/** Who decides, watches, delivers and is heard, and what they report to each other. */
@NullMarked
package org.carestrategy.governance;

import org.jspecify.annotations.NullMarked;
