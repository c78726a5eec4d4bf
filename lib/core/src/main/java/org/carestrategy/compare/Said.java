package org.carestrategy.compare;

/** What is said of a part under one name, in a form in which two editions can be compared. Equal if nothing differs. */
interface Said {
    /** What is said, for people. */
    String text();

    /** Tells in what way this has become something else; the newer one is of the same sort. */
    void become(Said newer, Report report);

    /** Tells that this is said now and was not before. */
    default void appear(Report report) {
        report.appeared(ChangeKind.ADDED, text());
    }

    /** Tells that this was said and is no more. */
    default void vanish(Report report) {
        report.vanished(ChangeKind.REMOVED, text());
    }
}
