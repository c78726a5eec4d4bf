package org.carestrategy.json;

import org.carestrategy.finding.Finding;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.type.LogicalType;

/** What a value must look like in JSON, whatever it means. */
enum Shape {
    TEXT("text"),
    NUMBER("a number"),
    WHOLE("a whole number"),
    TRUTH("true or false"),
    LIST("a list"),
    OBJECT("an object"),
    NUMBER_OR_TEXT("a number or text");

    private final String called;

    Shape(String called) {
        this.called = called;
    }

    /** The shape that a deserializer reads. */
    static Shape of(ValueDeserializer<?> deserializer) {
        LogicalType type = deserializer.logicalType();
        if (type == null) {
            return ofInstantiator(deserializer);
        }
        return switch (type) {
            case Textual, Enum, DateTime -> TEXT;
            case Integer -> WHOLE;
            case Float -> NUMBER;
            case Boolean -> TRUTH;
            case Array, Collection -> LIST;
            case Map -> OBJECT;
            default -> ofInstantiator(deserializer);
        };
    }

    private static Shape ofInstantiator(ValueDeserializer<?> deserializer) {
        if (!(deserializer instanceof ValueInstantiator.Gettable known)) {
            return OBJECT;
        }
        ValueInstantiator made = known.getValueInstantiator();
        if (made != null && made.canCreateUsingArrayDelegate()) {
            return LIST;
        }
        if (made == null || !made.canCreateFromString()) {
            return OBJECT;
        }
        return made.canCreateFromBigDecimal() ? NUMBER_OR_TEXT : TEXT;
    }

    /** Whether a value that starts with a token has this shape. */
    boolean isThatOf(JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> this == TEXT || this == NUMBER_OR_TEXT;
            case VALUE_NUMBER_INT -> this == WHOLE || this == NUMBER || this == NUMBER_OR_TEXT;
            case VALUE_NUMBER_FLOAT -> this == NUMBER || this == NUMBER_OR_TEXT;
            case VALUE_TRUE, VALUE_FALSE -> this == TRUTH;
            case START_ARRAY -> this == LIST;
            default -> this == OBJECT;
        };
    }

    /** Says that something else is given, where {@code text} is that of a number. */
    Finding.Builder refuse(JsonToken token, String text) {
        return ReadProblem.TYPE.told("wanted", called, "given", given(token, text));
    }

    private String given(JsonToken token, String text) {
        return switch (token) {
            case VALUE_STRING -> "text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> this == WHOLE ? Brief.of(text, 40) : "a number";
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case START_ARRAY -> "a list";
            default -> "an object";
        };
    }
}
