package org.carestrategy.json;

import org.carestrategy.base.Require;

/**
 * How large a document may be, for example at most 10,000,000 bytes. What is larger is refused with a finding, without
 * reading on.
 *
 * @param bytes longest document in bytes of UTF-8, from 1 to 1,000,000,000 inclusive
 * @param depth deepest nesting of objects and lists, from 1 to 500 inclusive
 * @param textLength longest text, in characters (UTF-16 units), 1 or more
 * @param nameLength longest name of a property, in characters (UTF-16 units), 1 or more
 * @param numberLength most digits of a number, those of the exponent included, 1 or more
 */
public record ReadLimits(int bytes, int depth, int textLength, int nameLength, int numberLength) {
    private static final int MOST_BYTES = 1_000_000_000;
    private static final int MOST_DEPTH = 500;
    private static final ReadLimits STANDARD = new ReadLimits(10_000_000, 40, 100_000, 200, 100);

    /**
     * Checks the limits.
     *
     * @param bytes longest document in bytes of UTF-8, from 1 to 1,000,000,000 inclusive
     * @param depth deepest nesting of objects and lists, from 1 to 500 inclusive
     * @param textLength longest text, in characters (UTF-16 units), 1 or more
     * @param nameLength longest name of a property, in characters (UTF-16 units), 1 or more
     * @param numberLength most digits of a number, those of the exponent included, 1 or more
     * @throws org.carestrategy.base.InvalidAttributeException if a limit is outside of its range
     */
    public ReadLimits {
        Require.that(bytes >= 1 && bytes <= MOST_BYTES, "bytes", "must be from 1 to " + MOST_BYTES, bytes);
        Require.that(depth >= 1 && depth <= MOST_DEPTH, "depth", "must be from 1 to " + MOST_DEPTH, depth);
        Require.atLeast("textLength", 1, textLength);
        Require.atLeast("nameLength", 1, nameLength);
        Require.atLeast("numberLength", 1, numberLength);
    }

    /**
     * Limits that no strategy seen so far comes near.
     *
     * @return 10,000,000 bytes, 40 levels, texts of 100,000 and names of 200 characters, numbers of 100 digits
     */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /**
     * These limits with another length of documents.
     *
     * @param bytes longest document in bytes of UTF-8, from 1 to 1,000,000,000 inclusive
     * @return limits equal to these but for the bytes
     * @throws org.carestrategy.base.InvalidAttributeException if {@code bytes} is outside of the range
     */
    public ReadLimits withBytes(int bytes) {
        return new ReadLimits(bytes, depth, textLength, nameLength, numberLength);
    }

    /**
     * These limits with another depth.
     *
     * @param depth deepest nesting of objects and lists, from 1 to 500 inclusive
     * @return limits equal to these but for the depth
     * @throws org.carestrategy.base.InvalidAttributeException if {@code depth} is outside of the range
     */
    public ReadLimits withDepth(int depth) {
        return new ReadLimits(bytes, depth, textLength, nameLength, numberLength);
    }

    /**
     * These limits with another length of texts.
     *
     * @param textLength longest text, in characters (UTF-16 units), 1 or more
     * @return limits equal to these but for the length of texts
     * @throws org.carestrategy.base.InvalidAttributeException if {@code textLength} is less than 1
     */
    public ReadLimits withTextLength(int textLength) {
        return new ReadLimits(bytes, depth, textLength, nameLength, numberLength);
    }

    /**
     * These limits with another length of names.
     *
     * @param nameLength longest name of a property, in characters (UTF-16 units), 1 or more
     * @return limits equal to these but for the length of names
     * @throws org.carestrategy.base.InvalidAttributeException if {@code nameLength} is less than 1
     */
    public ReadLimits withNameLength(int nameLength) {
        return new ReadLimits(bytes, depth, textLength, nameLength, numberLength);
    }

    /**
     * These limits with another length of numbers.
     *
     * @param numberLength most digits of a number, those of the exponent included, 1 or more
     * @return limits equal to these but for the length of numbers
     * @throws org.carestrategy.base.InvalidAttributeException if {@code numberLength} is less than 1
     */
    public ReadLimits withNumberLength(int numberLength) {
        return new ReadLimits(bytes, depth, textLength, nameLength, numberLength);
    }
}
