package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import org.carestrategy.base.Require;
import org.carestrategy.finding.Template;
import org.carestrategy.style.ValueType;
import org.immutables.value.Value;

/** A step on the way to an answer, for example <q>the target is 90, due 2025-03-31</q>. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"code", "message", "template", "arguments"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Reason {
    Reason() {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Reason fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * What sort of step it is.
     *
     * @return lower-case words joined by hyphens, for example {@code target}
     */
    public abstract String code();

    /**
     * The sentence with named slots in braces.
     *
     * @return for example <code>the target is {target}, due {due}</code>; not blank
     */
    public abstract String template();

    /**
     * What stands in the slots. Figures are decimal numbers where these are exact, otherwise fractions.
     *
     * @return values by name of slot, in the order given; unmodifiable
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract Map<String, String> arguments();

    /**
     * The sentence with its slots filled.
     *
     * @return for example <q>the target is 90, due 2025-03-31</q>
     */
    @JsonProperty("message")
    public String message() {
        return Template.fill(template(), arguments());
    }

    @Value.Check
    void check() {
        Require.text("code", code());
        Require.text("template", template());
        Require.that(
                Template.unfilled(template(), arguments()).isEmpty(),
                "template",
                "must have an argument for each of its slots",
                template());
    }

    @Override
    public String toString() {
        return message();
    }

    @JsonIgnoreProperties("message") // follows from the template and its arguments
    static final class Builder extends ImmutableReason.Builder {
        Builder() {}
    }
}
