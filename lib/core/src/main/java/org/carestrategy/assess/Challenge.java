package org.carestrategy.assess;

import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Severity;

/** What a record can be asked about, each with its permanent code and its sentence. This is the one place of the sentences. */
enum Challenge {
    CORRECTED_IN_CIRCLE(
            "corrected-in-circle",
            Severity.ERROR,
            "these entries correct each other in a circle, so none of them counts: {circle}"),
    BEFORE_PERIOD("before-period", Severity.WARNING, "it happened on {happened}, but the strategy begins on {begins}"),
    AFTER_PERIOD("after-period", Severity.WARNING, "it happened on {happened}, but the strategy ended on {ended}"),
    STAGE_AND_PERCENT(
            "stage-and-percent", Severity.WARNING, "'{action}' is said to be {stage}, and {percent} per cent done"),
    PERCENT_FALLS(
            "percent-falls",
            Severity.ADVICE,
            "'{action}' was {earlier} per cent done and now is {percent}, and no comment says why"),
    STAGE_GOES_BACK(
            "stage-goes-back", Severity.ADVICE, "'{action}' was completed and now is {stage}, and no comment says why"),
    RE_DATED_WITHOUT_REASON(
            "re-dated-without-reason",
            Severity.ADVICE,
            "the last day of '{action}' was changed from {earlier} to {due}, and no comment says why"),
    RE_DATED_OFTEN(
            "re-dated-often",
            Severity.ADVICE,
            "its last day was changed {times} times and is {due} now; at first it was {planned}"),
    STALE("stale", Severity.ADVICE, "nothing was told of it since {lastTold}"),
    OVERDUE_UNTOLD(
            "overdue-untold",
            Severity.ADVICE,
            "it was to be done by {due}, and nothing was told of it after that; the last that was is of {lastTold}"),
    NEVER_TOLD("never-told", Severity.ADVICE, "it was to be done by {due}, and the record never told its stage"),
    CLAIMED_BETTER(
            "claimed-better",
            Severity.WARNING,
            "the council rates it {claimed}, and by what the record tells it is {calculated}"),
    NO_CORRECTIVE_ACTION(
            "no-corrective-action",
            Severity.ADVICE,
            "it is {rating}, and since it became so nobody has told what is done about it"),
    READING_MISSED(
            "reading-missed", Severity.ADVICE, "figures due and not read: {times}, the first of them due by {first}"),
    REPORT_MISSED(
            "report-missed", Severity.ADVICE, "reports due and not made: {times}, the first of them due by {first}"),
    MEETING_MISSED(
            "meeting-missed", Severity.ADVICE, "meetings due and not held: {times}, the first of them due by {first}"),
    BELOW_QUORUM(
            "below-quorum",
            Severity.WARNING,
            "with {present} present who may vote, '{body}' was below its quorum of {quorum}; the calendar counts the"
                    + " meeting as held"),
    ABSENCES(
            "absences",
            Severity.ADVICE,
            "absences from '{body}' running, without apologies: {times}, from {first} to {last}; the rule of"
                    + " attendance allows fewer than {after}"),
    SIGN_OFF_REFUSED("sign-off-refused", Severity.WARNING, "'{by}' refused to sign {part}"),
    SIGN_OFF_NOT_ASKED(
            "sign-off-not-asked", Severity.WARNING, "'{by}' is not among those whom the strategy asks to sign {part}"),
    MET_WITH_WORST_ACTIONS(
            "met-with-worst-actions",
            Severity.WARNING,
            "'{part}' is said to be met, but on {day} all of its actions that could be rated were {rating}: {actions}"),
    MET_WITH_WORST_MEASURES(
            "met-with-worst-measures",
            Severity.WARNING,
            "'{part}' is said to be met, but on {day} all of its measures that could be rated were {rating}:"
                    + " {measures}");

    private static final String PREFIX = "challenge.";

    private final String code;
    private final Severity severity;
    private final String template;

    Challenge(String code, Severity severity, String template) {
        this.code = PREFIX + code;
        this.severity = severity;
        this.template = template;
    }

    /** A finding at a place to which its arguments are to be added. */
    Finding.Builder at(String list, Object id, String attribute) {
        String path = list + "/" + id + (attribute.isEmpty() ? "" : "/" + attribute);
        return Finding.builder().code(code).severity(severity).path(path).template(template);
    }

    Finding.Builder at(String list, Object id) {
        return at(list, id, "");
    }
}
