package org.carestrategy.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.immutables.value.Value;

/**
 * Something wrong or missing, for example <q>action 'better-peps' serves 'eduction', which is not in the strategy</q>.
 *
 * <p>Code, path and arguments together say which finding it is; two checks of the same strategy can be compared by them.
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"code", "severity", "path", "position", "message", "template", "arguments"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Finding {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(?:[.-][a-z0-9]+)*+");

    Finding() {}

    /**
     * Starts a finding with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Finding fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * What sort of finding it is. Codes are permanent.
     *
     * @return lower-case words joined by dots and hyphens, for example {@code link.unknown}
     */
    public abstract String code();

    /**
     * How much it matters.
     *
     * @return the severity
     */
    public abstract Severity severity();

    /**
     * The place by names of lists, identifiers and attributes; in what was found on reading, by indexes in place of
     * identifiers.
     *
     * @return for example {@code actions/better-peps/serves}; empty for the whole
     */
    public abstract String path();

    /**
     * The place in the document that was read.
     *
     * @return empty if there was no document
     */
    public abstract Optional<Position> position();

    /**
     * The sentence with named slots in braces; a name has letters, digits, hyphens and underscores.
     *
     * @return for example <code>action '{id}' serves '{link}', which is not in the strategy</code>; not blank
     */
    public abstract String template();

    /**
     * What stands in the slots.
     *
     * @return values by name of slot, in the order given; unmodifiable
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract Map<String, String> arguments();

    /**
     * The sentence with its slots filled.
     *
     * @return for example <q>action 'better-peps' serves 'eduction', which is not in the strategy</q>
     */
    @JsonProperty("message")
    public String message() {
        return Template.fill(template(), arguments());
    }

    /**
     * This finding at a place in a document.
     *
     * @param position the place
     * @return a finding equal to this one but for the position
     */
    public Finding at(Position position) {
        return new Builder().from(this).position(position).build();
    }

    /**
     * This finding without its place in a document.
     *
     * @return a finding equal to this one but for the position, of which it has none
     */
    public Finding withoutPosition() {
        return new Builder().from(this).position(Optional.empty()).build();
    }

    /**
     * This finding with another severity.
     *
     * @param severity the severity
     * @return a finding equal to this one but for the severity
     */
    public Finding withSeverity(Severity severity) {
        return new Builder().from(this).severity(severity).build();
    }

    /**
     * Requires the form of a code.
     *
     * @param code lower-case words joined by dots and hyphens, for example {@code link.unknown}
     * @throws org.carestrategy.base.InvalidAttributeException if {@code code} is of another form
     */
    public static void requireCode(String code) {
        Require.that(CODE.matcher(code).matches(), "code", "must be lower-case words joined by dots and hyphens", code);
    }

    @Value.Check
    void check() {
        requireCode(code());
        Require.text("template", template());
        Require.that(
                Template.unfilled(template(), arguments()).isEmpty(),
                "template",
                "must have an argument for each of its slots",
                template());
    }

    @Override
    public String toString() {
        String place = path().isEmpty() ? "" : path() + ": ";
        return severity().text() + " " + code() + " " + place + message();
    }

    /** Collects what a finding is made of. */
    @JsonIgnoreProperties("message") // follows from the template and its arguments
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {}

        /**
         * Fills a slot of the template.
         *
         * @param slot name of the slot
         * @param value what stands in it, by its {@code toString}
         * @return this builder
         */
        public Builder argument(String slot, Object value) {
            return putArguments(slot, value.toString());
        }
    }
}
