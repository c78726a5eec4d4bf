package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Citation;
import org.carestrategy.value.Wording;
import org.immutables.value.Value;

/** A group of children and young people, for example <q>care leavers up to 25</q>. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"name", "note", "citations"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class ChildrenGroup {
    ChildrenGroup() {}

    /**
     * Starts a children group with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ChildrenGroup fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The name that the council uses.
     *
     * @return not blank
     */
    public abstract String name();

    /**
     * Who belongs to it.
     *
     * @return for example the age limits
     */
    public abstract Optional<Wording> note();

    /**
     * Where it is said.
     *
     * @return documents and places, possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Citation> citations();

    @Value.Check
    void check() {
        Require.text("name", name());
    }

    /** Collects what a children group is made of. */
    public static final class Builder extends ImmutableChildrenGroup.Builder {
        Builder() {}
    }
}
