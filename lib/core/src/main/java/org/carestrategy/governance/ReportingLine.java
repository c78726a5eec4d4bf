package org.carestrategy.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Citation;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.ReportingLineId;
import org.carestrategy.value.Wording;
import org.immutables.value.Value;

/**
 * A line along which one party reports to another, for example the partnership to the Corporate Parenting Board,
 * every 3 months, on progress.
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"id", "by", "to", "purpose", "frequency", "content", "citations"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class ReportingLine {
    ReportingLine() {}

    /**
     * Starts a reporting line with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ReportingLine fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The name by which others refer to it.
     *
     * @return for example {@code partnership-to-board}; unique within the strategy
     */
    public abstract ReportingLineId id();

    /**
     * Who reports.
     *
     * @return a party of the strategy; empty if it is not said
     */
    public abstract Optional<PartyId> by();

    /**
     * Who receives.
     *
     * @return a party of the strategy; empty if it is not said
     */
    public abstract Optional<PartyId> to();

    /**
     * What the line is for.
     *
     * @return empty if nothing is said of it
     */
    public abstract Optional<LinePurpose> purpose();

    /**
     * How often.
     *
     * @return for example {@code every 3 months}
     */
    public abstract Optional<Frequency> frequency();

    /**
     * What is reported.
     *
     * @return for example progress of actions and measures
     */
    public abstract Optional<Wording> content();

    /**
     * Where it is said.
     *
     * @return documents and places, possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Citation> citations();

    @Value.Check
    void check() {
        if (by().isEmpty() && to().isEmpty()) {
            throw new InvalidAttributeException("by", "must be given where nobody receives");
        }
    }

    /** Collects what a reporting line is made of. */
    public static final class Builder extends ImmutableReportingLine.Builder {
        Builder() {}
    }
}
