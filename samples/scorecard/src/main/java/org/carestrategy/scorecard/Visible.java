package org.carestrategy.scorecard;

import java.util.Locale;

/** Shows characters escaped that a terminal would obey instead of printing them. */
final class Visible {
    /** Marks that change the direction of writing. */
    private static final String DIRECTIONS = "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private Visible() {}

    /** The text with control characters, changes of writing direction and broken halves of characters escaped. */
    static String text(String text) {
        return escaped(text, false);
    }

    /** JSON whose texts hold no such character as it is; line breaks between its tokens stay. */
    static String json(String json) {
        return escaped(json, true);
    }

    private static String escaped(String text, boolean keepLineBreaks) {
        if (text.codePoints().noneMatch(Visible::isObeyed)) {
            return text;
        }
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (isObeyed(point) && !(keepLineBreaks && point == '\n')) {
                visible.append(String.format(Locale.ROOT, "\\u%04x", point));
            } else {
                visible.appendCodePoint(point);
            }
        });
        return visible.toString();
    }

    private static boolean isObeyed(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            case Character.FORMAT -> DIRECTIONS.indexOf(point) >= 0;
            default -> false;
        };
    }
}
