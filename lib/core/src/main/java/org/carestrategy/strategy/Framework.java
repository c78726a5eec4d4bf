package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Citation;
import org.carestrategy.value.FrameworkId;
import org.carestrategy.value.Nation;
import org.immutables.value.Value;

/**
 * A set of outcomes or principles laid down by others, for example Every Child Matters, or the seven corporate
 * parenting principles of section 1 of the Children and Social Work Act 2017.
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"id", "title", "nation", "begins", "ends", "items", "citations"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Framework {
    Framework() {}

    /**
     * Starts a framework with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Framework fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The name by which others refer to it.
     *
     * @return for example {@code every-child-matters}; unique within the strategy
     */
    public abstract FrameworkId id();

    /**
     * Its title.
     *
     * @return not blank
     */
    public abstract String title();

    /**
     * The nation in which it applies.
     *
     * @return empty if it applies in all
     */
    public abstract Optional<Nation> nation();

    /**
     * The first day on which it applies.
     *
     * @return inclusive; empty if not known
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> begins();

    /**
     * The last day on which it applies.
     *
     * @return inclusive; empty if it still does
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> ends();

    /**
     * Its outcomes or principles.
     *
     * @return in its own order; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<FrameworkItem> items();

    /**
     * Where it is said.
     *
     * @return documents and places, possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Citation> citations();

    @Value.Check
    void check() {
        Require.text("title", title());
        if (begins().isPresent() && ends().isPresent() && begins().get().isAfter(ends().get())) {
            throw new InvalidAttributeException(
                    "ends", "must not be before " + begins().get() + ", was " + ends().get());
        }
    }

    /** Collects what a framework is made of. */
    public static final class Builder extends ImmutableFramework.Builder {
        Builder() {}
    }
}
