package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.DateSpan;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Link;
import org.carestrategy.value.PartyId;
import org.immutables.value.Value;

/**
 * Something that is due, for example the report of the partnership to the Corporate Parenting Board for the second
 * quarter of 2025, due on 30 June, made on 20 May.
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({
    "kind",
    "about",
    "number",
    "by",
    "to",
    "due",
    "plannedDue",
    "frequency",
    "covers",
    "quota",
    "state",
    "doneOn",
    "daysLate",
    "restsOn"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class DueItem {
    DueItem() {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static DueItem fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * What is to be done.
     *
     * @return for example {@code report}
     */
    public abstract DueKind kind();

    /**
     * The part of the strategy.
     *
     * @return the body that meets, the line, the document, the decision, the action, the measure, or what is reviewed or
     *     signed; empty for the strategy as a whole
     */
    public abstract Optional<Link> about();

    /**
     * The number of the item of the decision, as printed.
     *
     * @return not blank; empty unless it is a call-in
     */
    public abstract Optional<String> number();

    /**
     * Who is to do it.
     *
     * @return those that lead, or else all that answer for it; none if only initials are printed or nothing is said;
     *     unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<PartyId> by();

    /**
     * To whom it is due.
     *
     * @return who is reported to, who watches the measure, whose decision can be called in; unmodifiable, in the order
     *     given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<PartyId> to();

    /**
     * The last day on which it is in time.
     *
     * @return after the last re-dating; empty if no day is known
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> due();

    /**
     * The last day by the plan.
     *
     * @return empty unless it was re-dated
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> plannedDue();

    /**
     * The frequency from which it is reckoned.
     *
     * @return for example {@code every 3 months}; empty if the day is printed, or there is none
     */
    public abstract Optional<Frequency> frequency();

    /**
     * The time that it is for.
     *
     * @return the interval in which it is to be done once, the interval of which a figure is to be read, or the year of
     *     a quota; empty for a printed day, its anniversaries and what is due with a meeting
     */
    public abstract Optional<DateSpan> covers();

    /**
     * How often it was done of how often it is to be done in the year.
     *
     * @return for example {@code 4 of 6}; empty unless the frequency is a number of times a year
     */
    public abstract Optional<Quota> quota();

    /**
     * How it stands.
     *
     * @return on the day of the calendar
     */
    public abstract DueState state();

    /**
     * When it was done.
     *
     * @return of a quota the day on which it was met; empty if it is not done, or the strategy itself says that it is
     *     there and not since when
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> doneOn();

    /**
     * How many days after its due day it was done, or the calendar is made while it is open.
     *
     * @return 1 or more; empty if it is in time or nothing is known of it
     */
    public abstract Optional<Integer> daysLate();

    /**
     * The entries on which this rests: that of the meeting with which it was due, and those that tell that it was done
     * or re-dated.
     *
     * @return in the order in which they happened; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<EntryId> restsOn();

    /**
     * Whether it is late and not done.
     *
     * @return true if its state is {@code late}
     */
    @JsonIgnore
    public boolean isLate() {
        return state() == DueState.LATE;
    }

    /**
     * Whether its day is reckoned from a frequency.
     *
     * @return true if there is a due day that no paper prints
     */
    @JsonIgnore
    public boolean isReckoned() {
        return due().isPresent() && frequency().isPresent();
    }

    static final class Builder extends ImmutableDueItem.Builder {
        Builder() {}
    }
}
