package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.value.OpenText;

/**
 * What time one figure of a measure covers, for example {@code year-to-date}. The list is open: a word that is not among the constants is kept and written back.
 *
 * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
 */
public record PeriodKind(@JsonValue String text) {
    /** One day. */
    public static final PeriodKind SNAPSHOT = of("snapshot");

    /** A month. */
    public static final PeriodKind MONTH = of("month");

    /** A quarter of a financial year. */
    public static final PeriodKind QUARTER = of("quarter");

    /** A school term. */
    public static final PeriodKind TERM = of("term");

    /** From the first of April to the end of a quarter or month. */
    public static final PeriodKind YEAR_TO_DATE = of("year-to-date");

    /** The twelve months up to a day. */
    public static final PeriodKind ROLLING_TWELVE_MONTHS = of("rolling-twelve-months");

    /** From the first of April to 31 March. */
    public static final PeriodKind FINANCIAL_YEAR = of("financial-year");

    /** From the first of September to 31 August. */
    public static final PeriodKind ACADEMIC_YEAR = of("academic-year");

    /**
     * Checks the word.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is anything else
     */
    public PeriodKind {
        OpenText.require("period kind", text);
    }

    /**
     * The word itself, known or not.
     *
     * @param text for example {@code year-to-date}
     * @return the value
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is not of the form stated with the type
     */
    @JsonCreator
    public static PeriodKind of(String text) {
        return new PeriodKind(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
