package org.carestrategy.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Citation;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.Wording;
import org.immutables.value.Value;

/** Who was heard on a proposal; or that nobody was, and why. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"with", "withOthers", "none", "on", "wording", "citations"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Consultation {
    Consultation() {}

    /**
     * Starts a consultation with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Consultation fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * Who was heard.
     *
     * @return parties of the strategy; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<PartyId> with();

    /**
     * Others who were heard.
     *
     * @return for example {@code partner organisations}; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<String> withOthers();

    /**
     * Whether the paper says that there was none.
     *
     * @return true if it says so; false unless set, and then not written to JSON
     */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public boolean none() {
        return false;
    }

    /**
     * On what they were heard.
     *
     * @return for example the pledges, but not this strategy
     */
    public abstract Optional<Wording> on();

    /**
     * What is said of it.
     *
     * @return for example by which means
     */
    public abstract Optional<Wording> wording();

    /**
     * Where it is said.
     *
     * @return documents and places, possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Citation> citations();

    @Value.Check
    void check() {
        withOthers().forEach(other -> Require.text("withOthers", other));
    }

    /** Collects what a consultation is made of. */
    public static final class Builder extends ImmutableConsultation.Builder {
        Builder() {}
    }
}
