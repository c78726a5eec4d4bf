package org.carestrategy.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.immutables.value.Value;

/** A place in a JSON document, for example line 12, column 5, at {@code /actions/3/timescale}. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"pointer", "line", "column"})
public abstract class Position {
    Position() {}

    /**
     * A place in a document.
     *
     * @param pointer JSON Pointer (RFC 6901); empty for the document as a whole
     * @param line number of the line, from 1
     * @param column number of the character in the line, from 1
     * @return the position
     * @throws org.carestrategy.base.InvalidAttributeException if {@code pointer} is neither empty nor starts with a
     *     slash, or {@code line} or {@code column} is less than 1
     */
    public static Position of(String pointer, int line, int column) {
        return new Builder().pointer(pointer).line(line).column(column).build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Position fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The place by names and indexes.
     *
     * @return JSON Pointer (RFC 6901), for example {@code /actions/3/timescale}; empty for the document as a whole
     */
    public abstract String pointer();

    /**
     * The line.
     *
     * @return 1 or more
     */
    public abstract int line();

    /**
     * The character in the line.
     *
     * @return 1 or more
     */
    public abstract int column();

    @Value.Check
    void check() {
        Require.that(
                pointer().isEmpty() || pointer().startsWith("/"),
                "pointer",
                "must be empty or start with a slash",
                pointer());
        Require.atLeast("line", 1, line());
        Require.atLeast("column", 1, column());
    }

    @Override
    public String toString() {
        return "line " + line() + ", column " + column() + (pointer().isEmpty() ? "" : " at " + pointer());
    }

    static final class Builder extends ImmutablePosition.Builder {
        Builder() {}
    }
}
