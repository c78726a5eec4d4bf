package org.carestrategy.compare;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carestrategy.assess.Scorecard;
import org.carestrategy.assess.View;
import org.carestrategy.base.Require;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.StrategyId;
import org.immutables.value.Value;

/**
 * What moved from one scorecard of a strategy to another, and why.
 *
 * <p>An answer moved if its rating or the reason for having none, the state of an action, how far something has come, or
 * how many of several have which rating, reason or state is another. A voice moved if somebody was heard who was not, or
 * is heard no more. Which way a measure goes is no answer and alone makes no move.
 *
 * <p>A part that only one scorecard has is told if something belongs to it. A plan that changed in another way than by
 * parts, days and targets cannot be told from the scorecards and is taken for time that passed.
 *
 * <pre>{@code
 * ScorecardComparison comparison = ScorecardComparison.of(older, newer, record);
 * comparison.of(MoveKind.WORSE); // what got worse
 * comparison.about(ActionId.of("dental-places"));
 * }</pre>
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"strategy", "olderDay", "newerDay", "olderPolicy", "newerPolicy", "otherPolicy", "moves"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class ScorecardComparison {
    ScorecardComparison() {}

    /**
     * Compares two scorecards without their record: whether an entry was corrected is not told.
     *
     * @param older the scorecard from which one looks
     * @param newer the scorecard at which one looks
     * @return what moved; nothing if both answer alike
     * @throws org.carestrategy.base.InvalidAttributeException if they are of different strategies
     */
    public static ScorecardComparison of(Scorecard older, Scorecard newer) {
        return of(older, newer, Optional.empty());
    }

    /**
     * Compares two scorecards that were made from one record.
     *
     * @param older the scorecard from which one looks
     * @param newer the scorecard at which one looks
     * @param record the record; what was recorded after the day of the later scorecard does not count
     * @return what moved; nothing if both answer alike
     * @throws org.carestrategy.base.InvalidAttributeException if the scorecards or the record are of different strategies
     */
    public static ScorecardComparison of(Scorecard older, Scorecard newer, StrategyRecord record) {
        requireSame("record", older.strategy(), record.strategy());
        return of(older, newer, Optional.of(record));
    }

    private static ScorecardComparison of(Scorecard older, Scorecard newer, Optional<StrategyRecord> record) {
        requireSame("newer", older.strategy(), newer.strategy());
        return new Builder()
                .strategy(newer.strategy())
                .olderDay(older.asOf())
                .newerDay(newer.asOf())
                .olderPolicy(older.policy().name())
                .newerPolicy(newer.policy().name())
                .otherPolicy(!older.policy().equals(newer.policy()))
                .moves(new ScorecardComparer(older, newer, record).moves())
                .build();
    }

    private static void requireSame(String attribute, StrategyId one, StrategyId other) {
        Require.that(one.equals(other), attribute, "must be of '" + one + "'", other.text());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ScorecardComparison fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The strategy.
     *
     * @return its identifier
     */
    public abstract StrategyId strategy();

    /**
     * The day of the older scorecard.
     *
     * @return the day from which one looks
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate olderDay();

    /**
     * The day of the newer scorecard.
     *
     * @return the day at which one looks
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate newerDay();

    /**
     * The policy of the older scorecard.
     *
     * @return its name
     */
    public abstract String olderPolicy();

    /**
     * The policy of the newer scorecard.
     *
     * @return its name; possibly that of the older one
     */
    public abstract String newerPolicy();

    /**
     * Whether the two were judged by different conventions, so that moves may come of that.
     *
     * @return true if the policies differ in anything, even if their names are the same
     */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public boolean otherPolicy() {
        return false;
    }

    /**
     * Everything that moved.
     *
     * @return view by view, in each of them as in the newer scorecard, then what only the older has; unmodifiable, in the
     *     order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Move> moves();

    /**
     * What moved one way.
     *
     * @param kind for example {@code WORSE}
     * @return those moves, in order; unmodifiable
     */
    public List<Move> of(MoveKind kind) {
        return moves().stream().filter(move -> move.kind() == kind).toList();
    }

    /**
     * What moved of one part.
     *
     * @param id identifier of the part
     * @return those moves, in order, of a party in all it answers for and in what it leads; unmodifiable
     */
    public List<Move> about(ElementId id) {
        return moves().stream().filter(move -> move.isAbout(id)).toList();
    }

    /**
     * What moved in one view.
     *
     * @param view for example by action
     * @return those moves, in order; unmodifiable
     */
    public List<Move> by(View view) {
        return moves().stream().filter(move -> move.by() == view).toList();
    }

    /**
     * Whether nothing moved.
     *
     * @return true if there is no move
     */
    @JsonIgnore
    public boolean isEmpty() {
        return moves().isEmpty();
    }

    static final class Builder extends ImmutableScorecardComparison.Builder {
        Builder() {}
    }
}
