package org.carestrategy.finding;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with named slots in braces, for example <code>must be {least} or more</code>. */
public final class Template {
    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z0-9_-]++)}");

    private Template() {}

    /**
     * The slots that would stay open.
     *
     * @param template the sentence
     * @param arguments values by name of slot
     * @return names of slots without a value, in the order of the sentence; unmodifiable
     */
    public static List<String> unfilled(String template, Map<String, String> arguments) {
        return SLOT.matcher(template)
                .results()
                .map(slot -> slot.group(1))
                .filter(name -> !arguments.containsKey(name))
                .toList();
    }

    /**
     * The sentence with its slots filled.
     *
     * @param template the sentence; a name of a slot has letters, digits, hyphens and underscores
     * @param arguments values by name of slot
     * @return for example <q>must be 3 or more</q>; a slot without a value stays as it is
     */
    public static String fill(String template, Map<String, String> arguments) {
        return SLOT.matcher(template)
                .replaceAll(slot -> Matcher.quoteReplacement(arguments.getOrDefault(slot.group(1), slot.group())));
    }
}
