package org.carestrategy.value;

/** The one form of the words of open lists, for example the kinds of party or of priority. */
public final class OpenText {
    private OpenText() {}

    /**
     * Requires a word of an open list.
     *
     * @param list what the list is of, for example {@code party kind}
     * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is anything else
     */
    public static void require(String list, String text) {
        Slug.require(list, text);
    }
}
