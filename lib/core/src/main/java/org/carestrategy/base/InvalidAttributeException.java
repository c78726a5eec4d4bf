package org.carestrategy.base;

/**
 * Thrown when an attribute is given a value that can never be right, for example the quorum {@code -1}.
 *
 * <p>The message names attribute, problem and value: <q>quorum: must be 1 or more, was -1</q>.
 */
public final class InvalidAttributeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Name of the attribute. */
    private final String attribute;

    /** What is wrong with it. */
    private final String problem;

    /**
     * Says which attribute is wrong and why.
     *
     * @param attribute name of the attribute, for example {@code quorum}
     * @param problem what must hold and what was given, for example {@code must be 1 or more, was -1}
     */
    public InvalidAttributeException(String attribute, String problem) {
        super(attribute + ": " + problem);
        this.attribute = attribute;
        this.problem = problem;
    }

    /**
     * The attribute that is wrong.
     *
     * @return its name, as in JSON
     */
    public String attribute() {
        return attribute;
    }

    /**
     * What is wrong with it, without the attribute's name.
     *
     * @return for example {@code must be 1 or more, was -1}
     */
    public String problem() {
        return problem;
    }
}
