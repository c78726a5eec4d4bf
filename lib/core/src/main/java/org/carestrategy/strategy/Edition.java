package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Citation;
import org.immutables.value.Value;

/** Which text of a strategy it is, for example draft v3 of 4 April 2016. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"label", "state", "date", "citations"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Edition {
    Edition() {}

    /**
     * Starts an edition with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Edition fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The label as printed.
     *
     * @return for example {@code draft v3}; not blank
     */
    public abstract Optional<String> label();

    /**
     * How far the text has come.
     *
     * @return empty if nothing is said of it
     */
    public abstract Optional<EditionState> state();

    /**
     * The date on the text.
     *
     * @return empty if it has none
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> date();

    /**
     * Where it is said.
     *
     * @return documents and places, possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Citation> citations();

    @Value.Check
    void check() {
        label().ifPresent(label -> Require.text("label", label));
    }

    /** Collects what an edition is made of. */
    public static final class Builder extends ImmutableEdition.Builder {
        Builder() {}
    }
}
