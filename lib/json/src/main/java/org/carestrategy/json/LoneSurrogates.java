package org.carestrategy.json;

import java.util.Locale;

/** Halves of characters outside of the basic plane: they cannot be written in UTF-8, so they are escaped. */
final class LoneSurrogates {
    private LoneSurrogates() {}

    /** JSON in which each half that stands alone is written as an escape. */
    static String escape(String json) {
        int at = next(json, 0);
        if (at == json.length()) {
            return json;
        }
        StringBuilder escaped = new StringBuilder(json.length() + 16);
        int written = 0;
        for (; at < json.length(); at = next(json, written)) {
            escaped.append(json, written, at).append(String.format(Locale.ROOT, "\\u%04x", (int) json.charAt(at)));
            written = at + 1;
        }
        return escaped.append(json, written, json.length()).toString();
    }

    private static int next(String json, int start) {
        int at = start;
        while (at < json.length() && !isLone(json, at)) {
            at += Character.charCount(json.codePointAt(at));
        }
        return at;
    }

    private static boolean isLone(String json, int at) {
        return Character.isSurrogate(json.charAt(at)) && Character.charCount(json.codePointAt(at)) == 1;
    }
}
