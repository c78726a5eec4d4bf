package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.carestrategy.base.Require;
import org.carestrategy.record.Rating;

/**
 * The ratings that a council uses, worst first, for example red, amber, green, blue. A rating outside the legend says
 * nothing of better or worse: in some councils grey means that nothing is known.
 *
 * @param worstFirst each once; unmodifiable
 */
public record Legend(@JsonValue List<Rating> worstFirst) {
    private static final Legend STANDARD = of(Rating.RED, Rating.AMBER, Rating.GREEN, Rating.BLUE);

    /**
     * Checks the ratings.
     *
     * @param worstFirst one or more, each once
     * @throws org.carestrategy.base.InvalidAttributeException if {@code worstFirst} is empty or has a rating twice
     */
    public Legend {
        worstFirst = ImmutableList.copyOf(worstFirst);
        Require.that(!worstFirst.isEmpty(), "legend", "must have a rating", worstFirst);
        Require.that(
                ImmutableSet.copyOf(worstFirst).size() == worstFirst.size(),
                "legend",
                "must have each rating once",
                worstFirst);
    }

    /**
     * Red, amber, green, and blue above them.
     *
     * @return the legend
     */
    public static Legend standard() {
        return STANDARD;
    }

    /**
     * A legend of one's own.
     *
     * @param worstFirst one or more, each once
     * @return the legend
     * @throws org.carestrategy.base.InvalidAttributeException if there is none, or one twice
     */
    public static Legend of(Rating... worstFirst) {
        return new Legend(ImmutableList.copyOf(worstFirst));
    }

    @JsonCreator
    static Legend fromJson(List<Rating> worstFirst) {
        return new Legend(worstFirst);
    }

    /**
     * Whether one rating is better than another.
     *
     * @param one a rating
     * @param other another
     * @return true if both are in the legend and {@code one} stands later
     */
    public boolean isBetter(Rating one, Rating other) {
        int than = worstFirst.indexOf(other);
        return than >= 0 && worstFirst.indexOf(one) > than;
    }
}
