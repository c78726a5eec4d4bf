package org.carestrategy.compare;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.Comparators;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.Link;
import org.carestrategy.value.Ratio;
import org.immutables.value.Value;

/**
 * One difference between two editions, for example <q>slipped actions/dental-places/timescale: from 2024-12-31 to
 * 2025-03-31, 90 days later</q>.
 *
 * <p>The order is by path, then by kind, then by what it was and what it is.
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"kind", "path", "part", "attribute", "was", "is", "days", "amount"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Change implements Comparable<Change> {
    private static final Comparator<Optional<String>> NONE_FIRST =
            Comparators.emptiesFirst(Comparator.<String>naturalOrder());
    private static final Comparator<Change> ORDER = Comparator.comparing(Change::path)
            .thenComparing(Change::kind)
            .thenComparing(Change::was, NONE_FIRST)
            .thenComparing(Change::is, NONE_FIRST);

    Change() {}

    /**
     * Starts a change with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Change fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * In what way it differs.
     *
     * @return the kind
     */
    public abstract ChangeKind kind();

    /**
     * The place by names of lists, identifiers and attributes, in the newer edition; of a part that was removed, in the
     * older.
     *
     * @return for example {@code actions/dental-places/timescale}; not blank
     */
    public abstract String path();

    /**
     * The part of the strategy that differs.
     *
     * @return its identifier; empty if it is the strategy itself
     */
    public abstract Optional<Link> part();

    /**
     * What of it differs.
     *
     * @return for example {@code timescale}; empty if the part as a whole was added, removed or moved
     */
    public abstract Optional<String> attribute();

    /**
     * What it was.
     *
     * @return as text, for a whole part its title or wording; empty if there was nothing
     */
    public abstract Optional<String> was();

    /**
     * What it is.
     *
     * @return as text, for a whole part its title or wording; empty if there is nothing any more
     */
    public abstract Optional<String> is();

    /**
     * By how many days it slipped or was advanced, from last day to last day.
     *
     * @return 1 or more; empty for every other kind, and where one of the dates is without end
     */
    public abstract Optional<Integer> days();

    /**
     * By how much it was eased or tightened, in the unit of the measure.
     *
     * @return more than 0; empty for every other kind
     */
    public abstract Optional<Ratio> amount();

    /**
     * Whether it is about a part of the strategy.
     *
     * @param id identifier of the part
     * @return true if the part itself, or something said of it, differs
     */
    public boolean isAbout(ElementId id) {
        return part().filter(link -> link.pointsAt(id)).isPresent();
    }

    /**
     * Whether a part as a whole was added, removed or moved.
     *
     * @return false if it is about something that is said of a part, or about the strategy itself
     */
    @JsonIgnore
    public boolean isOfWholePart() {
        return part().isPresent() && attribute().isEmpty();
    }

    @Value.Check
    void check() {
        Require.text("path", path());
        if (was().isEmpty() && is().isEmpty()) {
            throw new InvalidAttributeException("is", "must be given where nothing was");
        }
        days().ifPresent(days -> Require.atLeast("days", 1, days));
        amount().ifPresent(amount -> Require.that(amount.signum() > 0, "amount", "must be more than 0", amount));
    }

    @Override
    public int compareTo(Change other) {
        return ORDER.compare(this, other);
    }

    /**
     * What it was and what it is, without its kind and path.
     *
     * @return for example {@code from 2024-12-31 to 2025-03-31, 90 days later}; of what was added or removed, only that
     */
    public String difference() {
        return switch (kind()) {
            case ADDED -> is().orElse("");
            case REMOVED -> was().orElse("");
            default -> "from " + was().orElse("nothing") + " to " + is().orElse("nothing") + byHowMuch();
        };
    }

    @Override
    public String toString() {
        return kind().text() + " " + path() + ": " + difference();
    }

    private String byHowMuch() {
        return days().map(days -> ", " + days + (days == 1 ? " day " : " days ") + direction())
                .or(() -> amount().map(amount -> ", by " + decimal(amount)))
                .orElse("");
    }

    private String direction() {
        return kind() == ChangeKind.ADVANCED ? "earlier" : "later";
    }

    /** The exact decimal number, which the difference of two figures always is; else the fraction. */
    private static String decimal(Ratio ratio) {
        int places = ratio.denominator().bitLength();
        return isDecimal(ratio, places)
                ? ratio.toDecimal(places, RoundingMode.UNNECESSARY)
                        .stripTrailingZeros()
                        .toPlainString()
                : ratio.toString();
    }

    /** A denominator of twos and fives has no more digits after the point than it has bits. */
    private static boolean isDecimal(Ratio ratio, int places) {
        return BigInteger.TEN.pow(places).mod(ratio.denominator()).signum() == 0;
    }

    /** Collects what a change is made of. */
    public static final class Builder extends ImmutableChange.Builder {
        Builder() {}
    }
}
