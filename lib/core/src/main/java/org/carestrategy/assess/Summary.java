package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.carestrategy.record.Rating;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Ratio;
import org.immutables.value.Value;

/**
 * What came of many answers by a roll-up: what was counted, and a rating or the reason why there is none.
 *
 * <p>The rating of a single thing is its own, whatever the roll-up; what is left out beside it does not change that.
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"rating", "notRated", "score", "tally"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Summary {
    Summary() {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Summary fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The rating.
     *
     * @return empty if there is none
     */
    public abstract Optional<Rating> rating();

    /**
     * Why there is no rating.
     *
     * @return empty if there is one
     */
    public abstract Optional<NotRated> notRated();

    /**
     * The mean or the share, where the roll-up is one.
     *
     * @return exactly, 1 being all the way; empty for counts and worst, and if it cannot be said
     */
    public abstract Optional<Ratio> score();

    /**
     * What was counted.
     *
     * @return n of N by rating, and why the rest is not rated
     */
    public abstract Tally tally();

    /**
     * How the answer was reached.
     *
     * @return what was counted, what was not and why, the score and the rating, as far as they apply; unmodifiable
     */
    @JsonIgnore
    public List<Reason> why() {
        return Working.of(this);
    }

    static final class Builder extends ImmutableSummary.Builder {
        Builder() {}
    }
}
