package org.carestrategy.json;

/** Shortens what is quoted from a document. */
final class Brief {
    private static final int LONGEST = 1_000;

    private Brief() {}

    /** At most 1,000 characters. */
    static String of(String text) {
        return of(text, LONGEST);
    }

    /** At most so many characters, and an ellipsis where some were left out. */
    static String of(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "…";
    }
}
