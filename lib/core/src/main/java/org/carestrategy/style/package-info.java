/** How the value types are generated; not part of the published library. */
@NullMarked
package org.carestrategy.style;

import org.jspecify.annotations.NullMarked;
