package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Citation;
import org.immutables.value.Value;

/** A title under which a document prints something in one of its sections. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"section", "title", "citations"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class PrintedTitle {
    PrintedTitle() {}

    /**
     * Starts a printed title with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PrintedTitle fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The section.
     *
     * @return for example {@code contents}; not blank
     */
    public abstract String section();

    /**
     * The title there.
     *
     * @return not blank
     */
    public abstract String title();

    /**
     * Where it is said.
     *
     * @return documents and places, possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Citation> citations();

    @Value.Check
    void check() {
        Require.text("section", section());
        Require.text("title", title());
    }

    /** Collects what a printed title is made of. */
    public static final class Builder extends ImmutablePrintedTitle.Builder {
        Builder() {}
    }
}
