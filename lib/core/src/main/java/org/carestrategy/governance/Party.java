package org.carestrategy.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Citation;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.Wording;
import org.immutables.value.Value;

/**
 * Somebody who decides, watches, delivers or is heard: a council, a board, a post, an agency, a group of young
 * people, for example the Corporate Parenting Board.
 *
 * <p>Parties are named by role; the library holds no names of living people.
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({
    "id",
    "kind",
    "name",
    "alsoCalled",
    "state",
    "partOf",
    "functions",
    "meets",
    "quorum",
    "members",
    "termsOfReference",
    "replaces",
    "responsibilities",
    "citations"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Party {
    Party() {}

    /**
     * Starts a party with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Party fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The name by which others refer to it.
     *
     * @return for example {@code corporate-parenting-board}; unique within the strategy
     */
    public abstract PartyId id();

    /**
     * What sort of party it is.
     *
     * @return an open list
     */
    public abstract Optional<PartyKind> kind();

    /**
     * The name of the body, post, agency or group.
     *
     * @return for example {@code Corporate Parenting Board}; not blank
     */
    public abstract String name();

    /**
     * Other names and abbreviations in use, initials that stand for it among them.
     *
     * @return for example {@code CPB}; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<String> alsoCalled();

    /**
     * Whether it exists yet or still.
     *
     * @return an open list
     */
    public abstract Optional<PartyState> state();

    /**
     * The party of which it is a part.
     *
     * @return for example that which set up a task and finish group
     */
    public abstract Optional<PartyId> partOf();

    /**
     * What it is there for.
     *
     * @return an open list, for example {@code decision} and {@code partnership}; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<PartyFunction> functions();

    /**
     * How often it meets.
     *
     * @return for example {@code every 2 months}
     */
    public abstract Optional<Frequency> meets();

    /**
     * How many must be present.
     *
     * @return 1 or more
     */
    public abstract Optional<Integer> quorum();

    /**
     * Who sits on it.
     *
     * @return possibly nobody known; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Member> members();

    /**
     * What it is for.
     *
     * @return its terms of reference, or what is known of them
     */
    public abstract Optional<Wording> termsOfReference();

    /**
     * The parties whose place it takes.
     *
     * @return several where bodies were merged; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<PartyId> replaces();

    /**
     * Who answers for it, and as what.
     *
     * @return possibly nobody yet; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Responsibility> responsibilities();

    /**
     * Where it is said.
     *
     * @return documents and places, possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Citation> citations();

    /**
     * Whether it is still to be set up.
     *
     * @return true if it says so
     */
    @JsonIgnore
    public boolean isProposed() {
        return state().filter(PartyState.PROPOSED::equals).isPresent();
    }

    /**
     * Whether others have taken its place.
     *
     * @return true if it says so
     */
    @JsonIgnore
    public boolean isReplaced() {
        return state().filter(PartyState.REPLACED::equals).isPresent();
    }

    /**
     * Whether it is there to owe, receive and decide something.
     *
     * @return true unless it is proposed or replaced; one of which no state is told is taken to be in being
     */
    @JsonIgnore
    public boolean isInBeing() {
        return !isProposed() && !isReplaced();
    }

    @Value.Check
    void check() {
        Require.text("name", name());
        alsoCalled().forEach(name -> Require.text("alsoCalled", name));
        quorum().ifPresent(quorum -> Require.atLeast("quorum", 1, quorum));
    }

    /** Collects what a party is made of. */
    public static final class Builder extends ImmutableParty.Builder {
        Builder() {}
    }
}
