/** Samples of every type, and arbitraries that generate strategies and records for properties. */
@NullMarked
package org.carestrategy.testkit;

import org.jspecify.annotations.NullMarked;
