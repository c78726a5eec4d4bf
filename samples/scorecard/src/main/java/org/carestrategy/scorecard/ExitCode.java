package org.carestrategy.scorecard;

/** How the program ends. */
final class ExitCode {
    static final int FINE = 0;
    static final int ERRORS = 1;
    static final int REFUSED = 2;

    private ExitCode() {}
}
