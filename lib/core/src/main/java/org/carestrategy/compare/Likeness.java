package org.carestrategy.compare;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.RoundingMode;
import java.util.Comparator;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Ratio;
import org.immutables.value.Value;

/**
 * A removed and an added part that are worded much alike, and may or may not be the same: a guess for people to look at,
 * no fact.
 *
 * <p>The order is by share, greatest first, then by the two paths.
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"removed", "added", "was", "is", "share"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Likeness implements Comparable<Likeness> {
    private static final int PLACES = 0;
    private static final Comparator<Likeness> ORDER = Comparator.comparing(Likeness::share)
            .reversed()
            .thenComparing(Likeness::removed)
            .thenComparing(Likeness::added);

    Likeness() {}

    /**
     * Starts a likeness with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Likeness fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The part that was removed.
     *
     * @return its path in the older edition
     */
    public abstract String removed();

    /**
     * The part that was added.
     *
     * @return its path in the newer edition; of the same kind as the one that was removed
     */
    public abstract String added();

    /**
     * Title or wording of the part that was removed.
     *
     * @return as text
     */
    public abstract String was();

    /**
     * Title or wording of the part that was added.
     *
     * @return as text
     */
    public abstract String is();

    /**
     * How much alike they are: the different words that both have, of all different words that either has.
     *
     * @return more than 0, at most 1, for example {@code 3/4}
     */
    public abstract Ratio share();

    @Value.Check
    void check() {
        requireShare("share", share());
    }

    static void requireShare(String attribute, Ratio share) {
        Require.that(
                share.signum() > 0 && share.compareTo(Ratio.ONE) <= 0,
                attribute,
                "must be more than 0 and at most 1",
                share);
    }

    @Override
    public int compareTo(Likeness other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return removed() + " may be " + added() + ": " + share().toPercent(PLACES, RoundingMode.DOWN)
                + " % of their words are the same";
    }

    /** Collects what a likeness is made of. */
    public static final class Builder extends ImmutableLikeness.Builder {
        Builder() {}
    }
}
