package org.carestrategy.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.PartyId;
import org.immutables.value.Value;

/**
 * Who answers for something, and as what, for example the head of the virtual school as lead.
 *
 * <p>Where a paper prints initials that it does not explain, the initials are kept and no party is made up.
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"party", "initials", "as"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Responsibility {
    Responsibility() {}

    /**
     * Somebody answers for something.
     *
     * @param as what for, for example {@link ResponsibilityKind#CHAMPION}
     * @param party who
     * @return the responsibility
     */
    public static Responsibility of(ResponsibilityKind as, PartyId party) {
        return new Builder().as(as).party(party).build();
    }

    /**
     * Somebody leads.
     *
     * @param party who
     * @return the responsibility
     */
    public static Responsibility lead(PartyId party) {
        return of(ResponsibilityKind.LEAD, party);
    }

    /**
     * Somebody of whom only initials are printed answers for something.
     *
     * @param as what for
     * @param initials as printed, for example {@code MG}; not blank
     * @return the responsibility
     * @throws InvalidAttributeException if {@code initials} is blank
     */
    public static Responsibility ofInitials(ResponsibilityKind as, String initials) {
        return new Builder().as(as).initials(initials).build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Responsibility fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * Who answers.
     *
     * @return a party of the strategy; empty if only initials are known
     */
    public abstract Optional<PartyId> party();

    /**
     * The initials as printed.
     *
     * @return for example {@code MG}; not blank; empty if the party is known
     */
    public abstract Optional<String> initials();

    /**
     * What for.
     *
     * @return an open list, for example {@code lead}
     */
    public abstract ResponsibilityKind as();

    /**
     * Whether it is a party that answers.
     *
     * @param id identifier of the party
     * @return true if the party is named; false if another is, or only initials are printed
     */
    public boolean isOf(PartyId id) {
        return party().filter(id::equals).isPresent();
    }

    @Value.Check
    void check() {
        if (party().isPresent() == initials().isPresent()) {
            throw new InvalidAttributeException(
                    "party", party().isPresent() ? "must not stand beside initials" : "must be given, or initials");
        }
        initials().ifPresent(initials -> Require.text("initials", initials));
    }

    static final class Builder extends ImmutableResponsibility.Builder {
        Builder() {}
    }
}
