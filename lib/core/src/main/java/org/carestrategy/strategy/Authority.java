package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Nation;
import org.immutables.value.Value;

/** The council whose strategy it is, for example Northbeck Council in England. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"name", "nation"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Authority {
    Authority() {}

    /**
     * A council of which no more is said than its name.
     *
     * @param name for example {@code Northbeck Council}; not blank
     * @return the authority
     * @throws org.carestrategy.base.InvalidAttributeException if {@code name} is blank
     */
    public static Authority of(String name) {
        return new Builder().name(name).build();
    }

    /**
     * A council in a nation.
     *
     * @param name for example {@code Northbeck Council}; not blank
     * @param nation whose law applies
     * @return the authority
     * @throws org.carestrategy.base.InvalidAttributeException if {@code name} is blank
     */
    public static Authority of(String name, Nation nation) {
        return new Builder().name(name).nation(nation).build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Authority fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The name of the council.
     *
     * @return not blank
     */
    public abstract String name();

    /**
     * The nation whose law applies.
     *
     * @return empty if nothing is said of it
     */
    public abstract Optional<Nation> nation();

    @Value.Check
    void check() {
        Require.text("name", name());
    }

    static final class Builder extends ImmutableAuthority.Builder {
        Builder() {}
    }
}
