package org.carestrategy.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.immutables.value.Value;

/** Where something is said: a document, and the place in it, for example <q>Be healthy, action 5 (line 169)</q>. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"document", "place"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Citation {
    Citation() {}

    /**
     * A place in a document.
     *
     * @param document name of the document, not blank
     * @param place place in it, not blank
     * @return the citation
     * @throws org.carestrategy.base.InvalidAttributeException if either is blank
     */
    public static Citation of(String document, String place) {
        return new Builder().document(document).place(place).build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Citation fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The document.
     *
     * @return its name, for example {@code stockton-2016-cabinet-report}; not blank
     */
    public abstract String document();

    /**
     * The place in the document.
     *
     * @return for example {@code paragraph 5e (line 88)}; not blank
     */
    public abstract String place();

    @Value.Check
    void check() {
        Require.text("document", document());
        Require.text("place", place());
    }

    /** Collects what a citation is made of. */
    static final class Builder extends ImmutableCitation.Builder {
        Builder() {}
    }
}
