package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.FrameworkItemId;
import org.immutables.value.Value;

/** One outcome or principle of a framework, for example {@code stay safe}. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"id", "number", "title"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class FrameworkItem {
    FrameworkItem() {}

    /**
     * Starts a framework item with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static FrameworkItem fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The name by which others refer to it.
     *
     * @return for example {@code stay-safe}; unique within the strategy
     */
    public abstract FrameworkItemId id();

    /**
     * The number in the framework.
     *
     * @return for example {@code a}; not blank
     */
    public abstract Optional<String> number();

    /**
     * What it says, in brief.
     *
     * @return not blank
     */
    public abstract String title();

    @Value.Check
    void check() {
        number().ifPresent(number -> Require.text("number", number));
        Require.text("title", title());
    }

    /** Collects what a framework item is made of. */
    public static final class Builder extends ImmutableFrameworkItem.Builder {
        Builder() {}
    }
}
