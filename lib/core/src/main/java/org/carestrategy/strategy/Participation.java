package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Citation;
import org.carestrategy.value.PartyId;
import org.immutables.value.Value;

/** How children and young people take part, and what is promised to those who do. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"groups", "ways", "feedback", "citations"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Participation {
    Participation() {}

    /**
     * Starts a participation with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Participation fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The groups in which they take part.
     *
     * @return parties of the strategy; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<PartyId> groups();

    /**
     * The ways in which they take part.
     *
     * @return in use or planned; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<WayOfTakingPart> ways();

    /**
     * Who will be told how things are going.
     *
     * @return promises of feedback; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<FeedbackPromise> feedback();

    /**
     * Where it is said.
     *
     * @return documents and places, possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Citation> citations();

    /** Collects what a participation is made of. */
    public static final class Builder extends ImmutableParticipation.Builder {
        Builder() {}
    }
}
