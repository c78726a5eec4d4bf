package org.carestrategy.base;

/** Checks of arguments that can never be right, whatever the strategy, date or nation. */
public final class Require {
    private static final int SHOWN = 80;

    private Require() {}

    /**
     * Requires something to read.
     *
     * @param attribute name of the attribute
     * @param value the text
     * @return {@code value}
     * @throws InvalidAttributeException if {@code value} is empty or white space only
     */
    public static String text(String attribute, String value) {
        return that(!value.isBlank(), attribute, "must not be blank", value);
    }

    /**
     * Requires a whole number from a least value up.
     *
     * @param attribute name of the attribute
     * @param least smallest allowed value, inclusive
     * @param value the number
     * @return {@code value}
     * @throws InvalidAttributeException if {@code value} is smaller than {@code least}
     */
    public static int atLeast(String attribute, int least, int value) {
        return that(value >= least, attribute, "must be " + least + " or more", value);
    }

    /**
     * Requires what only the caller can judge.
     *
     * @param <T> type of the value
     * @param holds whether the value is right
     * @param attribute name of the attribute
     * @param rule what must hold, for example {@code must not be blank}
     * @param value the value, shown in the message, shortened where it is long
     * @return {@code value}
     * @throws InvalidAttributeException if {@code holds} is false
     */
    public static <T> T that(boolean holds, String attribute, String rule, T value) {
        if (!holds) {
            throw new InvalidAttributeException(attribute, rule + ", was " + shown(value));
        }
        return value;
    }

    /**
     * A value as it stands in messages.
     *
     * @param value any value
     * @return text in single quotes, anything else by its {@code toString}; at most 80 characters of it
     */
    public static String shown(Object value) {
        String text = value.toString();
        String brief = text.length() <= SHOWN
                ? text
                : text.substring(0, Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN) + "…";
        return value instanceof CharSequence ? "'" + brief + "'" : brief;
    }
}
