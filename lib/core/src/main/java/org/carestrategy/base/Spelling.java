package org.carestrategy.base;

import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The published spelling of the constants of an enum: {@code IN_PROGRESS} is written {@code in-progress}.
 *
 * @param <E> the enum
 */
public final class Spelling<E extends Enum<E>> {
    private final String what;
    private final Map<String, E> constants;

    private Spelling(String what, Map<String, E> constants) {
        this.what = what;
        this.constants = constants;
    }

    /**
     * The spelling of an enum's constants.
     *
     * @param <E> the enum
     * @param type its class
     * @param what what a constant is, for messages, for example {@code stage}
     * @return the spelling
     */
    public static <E extends Enum<E>> Spelling<E> of(Class<E> type, String what) {
        return new Spelling<>(what, Maps.uniqueIndex(List.of(type.getEnumConstants()), Spelling::spell));
    }

    /**
     * The constant that is spelt so.
     *
     * @param text for example {@code in-progress}
     * @return the constant
     * @throws InvalidAttributeException if no constant is; the message lists those there are
     */
    public E parse(String text) {
        E found = constants.get(text);
        if (found == null) {
            throw new InvalidAttributeException(
                    what, "must be " + orList(constants.keySet()) + ", was " + Require.shown(text));
        }
        return found;
    }

    /**
     * How a constant is spelt.
     *
     * @param constant for example {@code IN_PROGRESS}
     * @return for example {@code in-progress}
     */
    public String text(E constant) {
        return spell(constant);
    }

    private static String spell(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String orList(Collection<String> texts) {
        String list = String.join(", ", texts);
        int last = list.lastIndexOf(", ");
        return last < 0 ? list : list.substring(0, last) + " or" + list.substring(last + 1);
    }
}
