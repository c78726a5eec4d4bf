/** The types with plain mappers of both generations of Jackson; runs with either or both on the class path. */
@NullMarked
package org.carestrategy.testkit.mapping;

import org.jspecify.annotations.NullMarked;
