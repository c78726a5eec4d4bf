package org.carestrategy.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.Wording;
import org.immutables.value.Value;

/** A seat of a body: who sits there, as what, and whether with a vote. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"party", "role", "votes", "namedSeat", "expectation"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Member {
    Member() {}

    /**
     * Starts a member with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Member fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * Who sits there.
     *
     * @return a post, an agency or a group, if it is said
     */
    public abstract Optional<PartyId> party();

    /**
     * What the member is there as.
     *
     * @return for example {@code chair} or {@code nominated councillor}; not blank
     */
    public abstract Optional<String> role();

    /**
     * Whether the member has a vote.
     *
     * @return empty if nothing is said of it
     */
    public abstract Optional<Boolean> votes();

    /**
     * Whether the seat belongs to a named person rather than to whoever comes.
     *
     * @return true for a named seat; false unless set, and then not written to JSON
     */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public boolean namedSeat() {
        return false;
    }

    /**
     * What is expected of the member.
     *
     * @return for example to report back to party colleagues
     */
    public abstract Optional<Wording> expectation();

    @Value.Check
    void check() {
        if (party().isEmpty() && role().isEmpty()) {
            throw new InvalidAttributeException("role", "must be given where no party is");
        }
        role().ifPresent(role -> Require.text("role", role));
    }

    /** Collects what a member is made of. */
    public static final class Builder extends ImmutableMember.Builder {
        Builder() {}
    }
}
