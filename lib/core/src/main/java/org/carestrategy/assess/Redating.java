package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Timescale;
import org.immutables.value.Value;

/** A change of the day by which an action shall be done, for example on 10 September 2024 to December 2024. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"entry", "on", "to", "due"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Redating {
    Redating() {}

    static Redating of(EntryId entry, LocalDate on, Timescale to) {
        return new Builder().entry(entry).on(on).to(to).due(to.dueDay()).build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Redating fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The entry that tells it.
     *
     * @return an entry of the record
     */
    public abstract EntryId entry();

    /**
     * When it was changed.
     *
     * @return the day on which it happened
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate on();

    /**
     * The new time-scale.
     *
     * @return for example {@code 2024-12}
     */
    public abstract Timescale to();

    /**
     * The last day by it.
     *
     * @return for example 31 December 2024; empty if the work is ongoing from then on
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> due();

    static final class Builder extends ImmutableRedating.Builder {
        Builder() {}
    }
}
