package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.carestrategy.base.Require;

/**
 * How often something was done in a year, of how often it is to be done, for example 4 of 6 meetings.
 *
 * @param done how often it was done, 0 or more; more than {@code of} where it was done more often than asked
 * @param of how often it is to be done at the least, 1 or more
 */
public record Quota(int done, int of) {
    /**
     * Checks the numbers.
     *
     * @param done 0 or more
     * @param of 1 or more
     * @throws org.carestrategy.base.InvalidAttributeException if one of them is smaller
     */
    public Quota {
        Require.atLeast("done", 0, done);
        Require.atLeast("of", 1, of);
    }

    /**
     * Whether it was done often enough.
     *
     * @return true if {@code done} is {@code of} or more
     */
    @JsonIgnore
    public boolean isMet() {
        return done >= of;
    }

    /**
     * Both numbers.
     *
     * @return for example {@code 4 of 6}
     */
    @Override
    public String toString() {
        return done + " of " + of;
    }
}
