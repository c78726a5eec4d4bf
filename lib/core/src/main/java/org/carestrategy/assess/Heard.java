package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.EntryId;
import org.immutables.value.Value;

/**
 * What children, young people and carers said of something and its parts, for example two voices, of 3 of the 7 promises
 * of a pledge. No rating is made of it, and silence is shown as silence.
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"parts", "spokenOf", "voices"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Heard {
    private static final Heard NOTHING = new Builder().parts(0).spokenOf(0).build();

    Heard() {}

    /** Nobody spoke, and there is nothing of which they could have spoken. */
    static Heard nothing() {
        return NOTHING;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Heard fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * Of how many parts they could have spoken: of a pledge its promises, of a priority its outcome statements, or else the promises of the pledge that it is, of the
     * whole all promises and statements; what has no such parts is its own only part.
     *
     * @return N; 0 or more
     */
    public abstract int parts();

    /**
     * Of how many of these they spoke.
     *
     * @return n; from 0 to N
     */
    public abstract int spokenOf();

    /**
     * What they said of it, of its parts, and of the actions and measures that belong to it.
     *
     * @return entries of the record in the order in which they happened; unmodifiable
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<EntryId> voices();

    /**
     * Whether nothing was said.
     *
     * @return true if there is no voice
     */
    @JsonIgnore
    public boolean isSilent() {
        return voices().isEmpty();
    }

    @Value.Check
    void check() {
        Require.atLeast("parts", 0, parts());
        Require.atLeast("spokenOf", 0, spokenOf());
    }

    static final class Builder extends ImmutableHeard.Builder {
        Builder() {}
    }
}
