package org.carestrategy.finding;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with named slots in braces. */
final class Template {
    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z0-9_-]++)}");

    private Template() {}

    static List<String> unfilled(String template, Map<String, String> arguments) {
        return SLOT.matcher(template)
                .results()
                .map(slot -> slot.group(1))
                .filter(name -> !arguments.containsKey(name))
                .toList();
    }

    static String fill(String template, Map<String, String> arguments) {
        return SLOT.matcher(template)
                .replaceAll(slot -> Matcher.quoteReplacement(arguments.getOrDefault(slot.group(1), slot.group())));
    }
}
