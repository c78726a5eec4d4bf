package org.carestrategy.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.carestrategy.assess.Delivery;
import org.carestrategy.assess.Standing;
import org.carestrategy.assess.Tally;
import org.carestrategy.assess.View;
import org.carestrategy.record.Stage;
import org.carestrategy.scorecard.Deliveries.Delivered;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.value.Timescale;

/** How far one plan has come. */
record PlanProgress(Deliveries deliveries, ActionPlan plan, Standing standing, Printout printout) {
    void print() {
        printout.section(PlanOutline.title(plan));
        Tally whole = standing.delivery().tally();
        printout.line(new PlanSummary(
                        whole,
                        isFirst(),
                        deliveries.of(plan.id(), this::isPastAndUnknown).size())
                .text());
        if (PlanSummary.told(whole) > 0) {
            printout.blank();
            new PriorityTable(deliveries.strategy(), deliveries.scorecard().by(View.PRIORITY, standing), whole)
                    .printTo(printout);
        }
        list("Overdue", Delivery::isOverdue, this::overdue);
        list("Completed late", Delivery::isCompletedLate, this::late);
        list("On hold, not overdue", at(Stage.ON_HOLD).and(Predicate.not(Delivery::isOverdue)), this::led);
        list("Withdrawn", at(Stage.WITHDRAWN), this::led);
        list("Re-dated, not overdue", this::isRedatedInTime, this::due);
        list(
                "Left out, as the record does not tell by that day how far it has come",
                PlanProgress::isLeftOut,
                this::leftOut);
    }

    private void list(String heading, Predicate<Delivery> wanted, Consumer<Delivered> print) {
        List<Delivered> found = deliveries.of(plan.id(), wanted);
        if (!found.isEmpty()) {
            printout.blank().line(heading + " (" + found.size() + ")");
            found.forEach(print);
        }
    }

    private static Predicate<Delivery> at(Stage stage) {
        return delivery -> delivery.stage().filter(stage::equals).isPresent();
    }

    private boolean isRedatedInTime(Delivery delivery) {
        boolean stopped = at(Stage.ON_HOLD).or(at(Stage.WITHDRAWN)).test(delivery);
        return !stopped && delivery.daysLate().isEmpty() && !delivery.due().equals(delivery.plannedDue());
    }

    private boolean isFirst() {
        return deliveries.strategy().actionPlans().get(0).equals(plan);
    }

    private static boolean isLeftOut(Delivery delivery) {
        return delivery.stage().isEmpty();
    }

    private void overdue(Delivered delivered) {
        late(delivered);
        String stage =
                delivered.delivery().stage().map(Stage::text).map(Words::plain).orElse("");
        printout.line(5, Words.capital(stage) + ". " + lead(delivered.action()));
        comment(delivered);
    }

    private void late(Delivered delivered) {
        due(delivered, Words.count(delivered.delivery().daysLate().orElse(0), "day") + " late: ");
    }

    private void due(Delivered delivered) {
        due(delivered, "");
    }

    private void due(Delivered delivered, String before) {
        action(delivered.action());
        printout.line(5, Words.capital(before + dueAndPlanned(delivered)));
    }

    private void led(Delivered delivered) {
        action(delivered.action());
        printout.line(5, lead(delivered.action()));
        comment(delivered);
    }

    private void comment(Delivered delivered) {
        deliveries.comment(delivered.delivery()).ifPresent(comment -> printout.line(5, "The record says: " + comment));
    }

    /** Of what nothing is known it cannot be said that it is overdue, but that its day has passed. */
    private void leftOut(Delivered delivered) {
        due(delivered, isPastAndUnknown(delivered.delivery()) ? "nothing is known although the day has passed: " : "");
        printout.line(5, lead(delivered.action()));
    }

    private boolean isPastAndUnknown(Delivery delivery) {
        LocalDate asOf = deliveries.scorecard().asOf();
        return isLeftOut(delivery) && delivery.due().filter(asOf::isAfter).isPresent();
    }

    private void action(Action action) {
        printout.item(2, Names.number(action.number()), Words.wording(action.wording()));
    }

    private String lead(Action action) {
        return "Lead: "
                + new Names(deliveries.strategy())
                        .lead(action.responsibilities())
                        .orElse("nobody is named");
    }

    private static String dueAndPlanned(Delivered delivered) {
        Delivery delivery = delivered.delivery();
        String due = delivery.due().map(day -> "due " + Words.day(day)).orElseGet(() -> undated(delivered.action()));
        String planned = delivery.plannedDue()
                .filter(day -> !delivery.due().equals(delivery.plannedDue()))
                .map(day -> " (planned: " + Words.day(day) + ")")
                .orElse("");
        return due + planned;
    }

    private static String undated(Action action) {
        boolean ongoing = action.timescale()
                .filter(time -> time.kind() == Timescale.Kind.ONGOING)
                .isPresent();
        return ongoing ? "ongoing" : "no date by which it is due";
    }
}
