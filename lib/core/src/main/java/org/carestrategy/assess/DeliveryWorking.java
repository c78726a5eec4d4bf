package org.carestrategy.assess;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/** Tells how the answer on an action was reached, from nothing but what the answer itself shows. */
final class DeliveryWorking {
    private final Delivery delivery;
    private final ImmutableList.Builder<Reason> steps = ImmutableList.builder();

    private DeliveryWorking(Delivery delivery) {
        this.delivery = delivery;
    }

    static List<Reason> of(Delivery delivery) {
        DeliveryWorking working = new DeliveryWorking(delivery);
        working.tell();
        return working.steps.build();
    }

    private void tell() {
        add("state", "state: {state}", Optional.of(delivery.state().text()));
        add("last-told", "last told of on {last-told}", delivery.lastTold());
        add("due", "its last day is {due}", delivery.due());
        add(
                "planned-due",
                "by the plan it was {planned-due}",
                delivery.plannedDue().filter(planned -> !delivery.due().equals(delivery.plannedDue())));
        add("days-late", "{days-late} days late", delivery.daysLate());
        add("percent", "{percent} percent are done, as was told", delivery.percent());
        add(
                "expected",
                "{expected} of it was to be expected",
                delivery.expected().map(Ratios::shown));
        add("rating", "rated {rating}", delivery.rating());
        add("not-rated", "not rated: {not-rated}", delivery.notRated().map(NotRated::text));
        add(
                "disagrees",
                "the council itself says {disagrees}",
                delivery.claimed().filter(any -> delivery.disagrees()));
    }

    private void add(String code, String template, Optional<?> told) {
        told.ifPresent(value -> steps.add(new Reason.Builder()
                .code(code)
                .template(template)
                .putArguments(code, value.toString())
                .build()));
    }
}
