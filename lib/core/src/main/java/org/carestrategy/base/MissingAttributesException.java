package org.carestrategy.base;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Thrown when a value is built before all its mandatory attributes are given, for example a pledge without title. */
public final class MissingAttributesException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** Names of the attributes that are missing. */
    private final ImmutableList<String> attributes;

    /**
     * Says which attributes are missing.
     *
     * @param attributes names in the order in which the type declares them, for example {@code id} and {@code title}
     */
    public MissingAttributesException(String... attributes) {
        super("missing: " + String.join(", ", attributes));
        this.attributes = ImmutableList.copyOf(attributes);
    }

    /**
     * The attributes that are missing.
     *
     * @return names in the order in which the type declares them; unmodifiable, not empty
     */
    public List<String> attributes() {
        return attributes;
    }
}
