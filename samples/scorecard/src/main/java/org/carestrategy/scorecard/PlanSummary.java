package org.carestrategy.scorecard;

import java.util.stream.Collectors;
import org.carestrategy.assess.DeliveryState;
import org.carestrategy.assess.Tally;

/**
 * How a plan stands in a few words, for example {@code 2 of 16 actions are counted: 2 in progress}.
 *
 * @param explained whether to tell what it is to be counted
 * @param past how many are past their day, and nothing is known of them
 */
record PlanSummary(Tally tally, boolean explained, int past) {
    String text() {
        return (told(tally) == 0 ? none() : some()) + pastAndUnknown();
    }

    /** Of how many actions a stage is told. */
    static int told(Tally tally) {
        return tally.stages().values().stream().mapToInt(count -> count).sum();
    }

    private String none() {
        if (tally.of() == 0) {
            return "It has no actions.";
        }
        if (tally.of() == 1) {
            return explained ? "Its one action has no update and is not counted." : "Its one action is not counted.";
        }
        return "None of its " + tally.of() + " actions "
                + (explained ? "has an update, so none is counted." : "is counted.");
    }

    private String some() {
        String update = explained ? (told(tally) == 1 ? " has" : " have") + " an update and" : "";
        String stages = tally.stages().entrySet().stream()
                .map(stage ->
                        stage.getValue() + " " + Words.plain(stage.getKey().text()))
                .collect(Collectors.joining(", "));
        return told(tally) + " of " + Words.count(tally.of(), "action") + update + are(told(tally))
                + " counted: " + stages + ". Of these, " + number(tally.in(DeliveryState.OVERDUE))
                + are(tally.in(DeliveryState.OVERDUE))
                + " overdue and " + number(tally.in(DeliveryState.COMPLETED_LATE))
                + (isOne(tally.in(DeliveryState.COMPLETED_LATE)) ? " was" : " were") + " completed late.";
    }

    private String pastAndUnknown() {
        String more = told(tally) == 0 ? "" : " more";
        if (past == 0) {
            return "";
        }
        return past == 1
                ? " 1" + more + " is past its day and nothing is known of it."
                : " " + past + more + " are past their day and nothing is known of them.";
    }

    private static String number(int count) {
        return count == 0 ? "none" : String.valueOf(count);
    }

    private static String are(int count) {
        return isOne(count) ? " is" : " are";
    }

    /** None is one, too. */
    private static boolean isOne(int count) {
        return count <= 1;
    }
}
