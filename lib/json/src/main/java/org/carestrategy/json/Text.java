package org.carestrategy.json;

/** The characters of a document, without byte order mark. */
final class Text {
    private final char[] chars;
    private final int length;

    @SuppressWarnings("ArrayIsStoredDirectly")
    Text(char[] chars, int length) {
        this.chars = chars;
        this.length = length;
    }

    char[] chars() {
        return chars;
    }

    int length() {
        return length;
    }

    char at(int offset) {
        return chars[offset];
    }

    String between(int start, int end) {
        return new String(chars, start, end - start);
    }

    /** Where the first character at or behind an offset stands that is no white space; the length if there is none. */
    int solid(int offset) {
        int at = offset;
        while (at < length && isSpace(chars[at])) {
            at++;
        }
        return at;
    }

    /** Where the last character before an offset stands that is no white space; -1 if there is none. */
    int solidBefore(int offset) {
        int at = offset - 1;
        while (at >= 0 && isSpace(chars[at])) {
            at--;
        }
        return at;
    }

    /** Where the name of a property starts whose value starts at an offset. */
    int nameBefore(int value) {
        int colon = solidBefore(value);
        int quote = solidBefore(colon) - 1;
        while (quote > 0 && (chars[quote] != '"' || isEscaped(quote))) {
            quote--;
        }
        return Math.max(0, quote);
    }

    private boolean isEscaped(int offset) {
        int at = offset;
        while (at > 0 && chars[at - 1] == '\\') {
            at--;
        }
        return (offset - at) % 2 == 1;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }
}
