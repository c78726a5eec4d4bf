/** What was found wrong or missing: code, severity, place and values. */
@NullMarked
package org.carestrategy.finding;

import org.jspecify.annotations.NullMarked;
