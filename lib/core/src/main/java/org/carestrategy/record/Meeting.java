package org.carestrategy.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.immutables.value.Value;

/** A meeting that was held, and who was there. The body is that which the entry is about. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"attendance", "comment"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract non-sealed class Meeting implements Event {
    Meeting() {}

    /**
     * Starts a meeting with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Meeting fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * Who was there or not.
     *
     * @return possibly not told; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Attendance> attendance();

    /**
     * What was said of it.
     *
     * @return not blank
     */
    public abstract Optional<String> comment();

    @Value.Check
    void check() {
        comment().ifPresent(comment -> Require.text("comment", comment));
    }

    /** Collects what a meeting is made of. */
    public static final class Builder extends ImmutableMeeting.Builder {
        Builder() {}
    }
}
