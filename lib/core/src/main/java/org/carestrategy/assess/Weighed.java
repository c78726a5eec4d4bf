package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Ratio;
import org.immutables.value.Value;

/**
 * Values with their weights, added up so that sums of parts can be added again and give the sum of the whole.
 *
 * <p>For example 100 and 50 percent and one not known, of equal weight: known 2, missing 1, weight 2, missing weight 1,
 * sum 3/2.
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"known", "missing", "weight", "missingWeight", "sum"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Weighed {
    private static final Weighed NOTHING = of(0, 0, Ratio.ZERO, Ratio.ZERO, Ratio.ZERO);

    Weighed() {}

    /**
     * No value at all.
     *
     * @return the sum that changes nothing when it is added
     */
    public static Weighed nothing() {
        return NOTHING;
    }

    static Weighed of(int known, int missing, Ratio weight, Ratio missingWeight, Ratio sum) {
        return new Builder()
                .known(known)
                .missing(missing)
                .weight(weight)
                .missingWeight(missingWeight)
                .sum(sum)
                .build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Weighed fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * How many values are known.
     *
     * @return 0 or more
     */
    public abstract int known();

    /**
     * How many are not.
     *
     * @return 0 or more
     */
    public abstract int missing();

    /**
     * The weights of those known, added up.
     *
     * @return 0 or more
     */
    public abstract Ratio weight();

    /**
     * The weights of those not known, added up.
     *
     * @return 0 or more
     */
    public abstract Ratio missingWeight();

    /**
     * The known values, each times its weight, added up.
     *
     * @return exactly
     */
    public abstract Ratio sum();

    /**
     * These values and others.
     *
     * @param other values that are not among these
     * @return the sum of both
     */
    public Weighed plus(Weighed other) {
        return of(
                known() + other.known(),
                missing() + other.missing(),
                weight().plus(other.weight()),
                missingWeight().plus(other.missingWeight()),
                sum().plus(other.sum()));
    }

    /**
     * The weighted mean.
     *
     * @param missing what becomes of the values that are not known
     * @return exactly; empty if nothing that counts has weight, or if there is no answer because of what is missing
     */
    public Optional<Ratio> mean(Missing missing) {
        return switch (missing) {
            case LEFT_OUT -> mean(weight());
            case ZERO -> mean(weight().plus(missingWeight()));
            case NO_ANSWER -> missingWeight().signum() > 0 ? Optional.empty() : mean(weight());
        };
    }

    private Optional<Ratio> mean(Ratio whole) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(sum().dividedBy(whole));
    }

    @Value.Check
    void check() {
        Require.atLeast("known", 0, known());
        Require.atLeast("missing", 0, missing());
    }

    static final class Builder extends ImmutableWeighed.Builder {
        Builder() {}
    }
}
