/** Whole documents by {@code lib/json}. */
@NullMarked
package org.carestrategy.testkit.documents;

import org.jspecify.annotations.NullMarked;
