package org.carestrategy.scorecard;

import java.util.List;
import java.util.stream.Collectors;
import org.carestrategy.assess.Delivery;
import org.carestrategy.assess.Redating;
import org.carestrategy.record.Stage;
import org.carestrategy.strategy.Action;

/** Why an action stands as it does. */
record ActionReport(Assessed assessed, Action action, Delivery delivery, Printout printout) {
    void print() {
        placed();
        printout.section("The work").field("State", state());
        RatingFields.of(delivery).print(printout);
        printout.field("Due", due());
        redatings();
        printout.field("Done", done());
        delivery.expected().ifPresent(share -> printout.field("Expected", Fractions.percent(share) + " by that day"));
        delivery.way()
                .ifPresent(way -> printout.field("Direction", Reasons.words(way) + " since what was told before"));
        delivery.lastTold().ifPresent(day -> printout.field("Last told", Words.day(day)));
        correctiveAction();
    }

    private void placed() {
        String plans = assessed.strategy().plansHolding(action.id()).stream()
                .map(PlanOutline::title)
                .collect(Collectors.joining("; "));
        printout.field("Serves", assessed.titles().all(action.serves()))
                .field("Plan", plans.isEmpty() ? "none" : plans)
                .field("Lead", assessed.names().lead(action.responsibilities()).orElse("nobody is named"));
    }

    private String state() {
        String late = delivery.daysLate()
                .map(days -> ", " + Words.count(days, "day") + " late")
                .orElse("");
        String stage = delivery.stage()
                .map(Stage::text)
                .map(told -> " (told as " + Words.plain(told) + ")")
                .orElse("");
        return Reasons.words(delivery.state()) + late + stage;
    }

    private String due() {
        String planned = delivery.plannedDue()
                .filter(day -> !delivery.due().equals(delivery.plannedDue()))
                .map(day -> "; by the plan it was " + Words.day(day))
                .orElse("");
        return delivery.due().map(Words::day).orElse("no day") + planned;
    }

    private void redatings() {
        List<Redating> redatings = delivery.redatings();
        for (int i = 0; i < redatings.size(); i++) {
            Redating redating = redatings.get(i);
            printout.field(
                    i == 0 ? "Re-dated" : "",
                    "on " + Words.day(redating.on()) + " to " + Words.time(redating.to()) + " (" + redating.entry()
                            + ")");
        }
    }

    private String done() {
        return delivery.percent()
                .map(percent -> percent + " percent, as was told")
                .orElse("nobody said how much");
    }

    private void correctiveAction() {
        delivery.correctiveAction()
                .or(() -> delivery.rating()
                        .filter(rating -> assessed.policy()
                                .delivery()
                                .correctiveActionFor()
                                .contains(rating))
                        .map(rating -> "nothing is told, though " + SummaryWords.word(rating) + " asks for it"))
                .ifPresent(told -> printout.field("To put right", told));
    }
}
