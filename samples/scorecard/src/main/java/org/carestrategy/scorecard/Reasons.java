package org.carestrategy.scorecard;

import org.carestrategy.assess.DeliveryState;
import org.carestrategy.assess.GapTrend;
import org.carestrategy.assess.NotRated;
import org.carestrategy.assess.RollUpMethod;
import org.carestrategy.assess.Side;
import org.carestrategy.assess.Way;

/** States, reasons and directions in plain English, so that they can stand behind a number or a colon. */
final class Reasons {
    private Reasons() {}

    /** Why there is no rating or no other answer, for example {@code no update by that day}. */
    static String words(NotRated reason) {
        return switch (reason) {
            case NO_RECORD -> "no record of what happened";
            case NO_UPDATE -> "no update by that day";
            case OUTSIDE_PLANS -> "outside the plans";
            case AHEAD -> "not yet due to start";
            case IDEA -> "only an idea so far";
            case WITHDRAWN -> "withdrawn";
            case COMPLETED -> "done while only open work is rated";
            case NOT_STARTED -> "not begun and not due to be";
            case ON_HOLD -> "on hold";
            case CONTINUOUS -> "going on throughout";
            case STATE_WITHOUT_RATING -> "in a state that the policy does not rate";
            case NO_CLAIM -> "without a rating of the council's own";
            case NOTHING_THERE -> "nothing there to rate";
            case COUNTED_ONLY -> "counted and not made one";
            case NONE_KNOWN -> "nothing known to go by";
            case SOME_MISSING -> "not given while some of it is not known";
            case NO_BOUNDS -> "no bounds for green and amber";
            case NO_READING -> "no reading by that day";
            case OTHER_PERIOD -> "read for other periods than its own";
            case PROVISIONAL -> "provisional figures only";
            case SUPPRESSED -> "held back so that nobody can be recognised";
            case PENDING -> "figure not yet available";
            case NOT_APPLICABLE -> "figure not applicable";
            case ROUNDS_TO_ZERO -> "figure that rounds to nought but is more";
            case IN_WORDS -> "told in words and not as a figure";
            case CONTEXT -> "told for context and not judged";
            case NO_POLARITY -> "not said which way is better";
            case BY_JUDGEMENT -> "rated by judgement and not by figures";
            case SMALL_NUMBERS -> "too few children to rate";
            case STALE -> "not told of for too long";
            case NO_BASELINE -> "no baseline to start from";
            case NO_TARGET -> "no target";
            case TARGET_IS_BASELINE -> "target the same as the baseline";
            case NO_BOUNDARY -> "margin of the policy that does not fit it";
            case NO_COMPARISON -> "nothing alike to compare it with";
            case OTHER_UNIT -> "figure of others in another unit";
        };
    }

    /** So many for a reason, for example {@code 2 figures not yet available} or {@code 1 without any target}. */
    static String counted(NotRated reason, int count) {
        String words = words(reason, count);
        return count + " " + (words.startsWith("no ") ? "without any " + words.substring(3) : words);
    }

    /** Why there is no rating of so many, for example {@code figures not yet available}. */
    static String words(NotRated reason, int count) {
        return count == 1 ? words(reason) : many(reason);
    }

    private static String many(NotRated reason) {
        return switch (reason) {
            case IDEA -> "only ideas so far";
            case PENDING -> "figures not yet available";
            case NOT_APPLICABLE -> "figures not applicable";
            case ROUNDS_TO_ZERO -> "figures that round to nought but are more";
            case OTHER_UNIT -> "figures of others in another unit";
            case NO_BOUNDARY -> "margins of the policy that do not fit them";
            case NO_CLAIM -> "without ratings of the council's own";
            default -> words(reason);
        };
    }

    /** How the work stands in a word or two, for example {@code overdue}. */
    static String brief(DeliveryState state) {
        return words(state).split(": ", 2)[0];
    }

    /** How the work stands, for example {@code on its way and in time}. */
    static String words(DeliveryState state) {
        return switch (state) {
            case NO_RECORD -> "not known, as there is no record of what happened";
            case NO_UPDATE -> "not known, as the record tells nothing of it by that day";
            case OUTSIDE_PLANS -> "not told of, and in no plan";
            case AHEAD -> "not told of, and not yet due to start";
            case IDEA -> "an idea that was not begun";
            case WITHDRAWN -> "withdrawn: it will not be done";
            case COMPLETED -> "done";
            case COMPLETED_LATE -> "done, but late";
            case OVERDUE -> "overdue: not done, and its day has passed";
            case ON_HOLD -> "on hold";
            case STALE -> "open, and not told of for too long";
            case BEHIND -> "behind: less is done than was to be expected";
            case RE_DATED -> "in time only because its day was put off";
            case CONTINUOUS -> "going on throughout";
            case NOT_STARTED -> "not begun, and it need not have";
            case ON_TRACK -> "on its way and in time";
        };
    }

    static String words(Way way) {
        return switch (way) {
            case IMPROVING -> "improving";
            case WORSENING -> "worsening";
            case STEADY -> "steady";
            case RISING -> "rising";
            case FALLING -> "falling";
        };
    }

    /** What has become of a gap, for example {@code it is closing}. */
    static String words(GapTrend trend) {
        return switch (trend) {
            case CLOSING -> "the gap is closing";
            case WIDENING -> "the gap is widening";
            case UNCHANGED -> "the gap is as it was";
            case CROSSED -> "the other side was ahead before";
        };
    }

    /** How the council's own figure is beside that of others. */
    static String words(Side side) {
        return switch (side) {
            case BETTER -> "better than theirs";
            case WORSE -> "worse than theirs";
            case EQUAL -> "the same as theirs";
        };
    }

    /** What a roll-up makes of many answers, for example {@code the worst rating}. */
    static String words(RollUpMethod method) {
        return switch (method) {
            case COUNTS -> "counts by rating";
            case WORST -> "the worst rating";
            case MEAN -> "the mean of how far each has come";
            case SHARE_COMPLETE -> "the share that is complete";
        };
    }
}
