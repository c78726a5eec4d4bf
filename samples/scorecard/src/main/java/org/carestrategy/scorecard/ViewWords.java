package org.carestrategy.scorecard;

import java.util.List;
import org.carestrategy.assess.View;

/** The views of a scorecard in plain English, and how they are typed. */
final class ViewWords {
    private static final List<View> TYPED = List.of(
            View.PLEDGE,
            View.PROMISE,
            View.PRIORITY,
            View.STATEMENT,
            View.FRAMEWORK_ITEM,
            View.PLAN,
            View.PARTY,
            View.LEAD);

    private ViewWords() {}

    /** The view that is typed with an option, for example {@code framework}. */
    static View typed(String option, String text) {
        List<String> known = TYPED.stream().map(ViewWords::typed).toList();
        return TYPED.stream()
                .filter(view -> typed(view).equals(text))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.of(option + " must be " + String.join(", ", known.subList(0, known.size() - 1))
                                + " or " + known.get(known.size() - 1) + ", was '" + text + "'"
                                + Similar.hint(text, known)));
    }

    private static String typed(View view) {
        return view == View.FRAMEWORK_ITEM ? "framework" : view.text();
    }

    static String one(View view) {
        return switch (view) {
            case WHOLE -> "strategy";
            case PLEDGE -> "pledge";
            case PROMISE -> "promise";
            case PRIORITY -> "priority";
            case STATEMENT -> "outcome statement";
            case FRAMEWORK_ITEM -> "item of a framework";
            case PLAN -> "action plan";
            case PARTY -> "party";
            case LEAD -> "lead";
            case ACTION -> "action";
            case MEASURE -> "measure";
        };
    }

    static String many(View view) {
        return switch (view) {
            case WHOLE -> "strategies";
            case PRIORITY -> "priorities";
            case PARTY -> "parties";
            case FRAMEWORK_ITEM -> "items of frameworks";
            case PLEDGE, PROMISE, STATEMENT, PLAN, LEAD, ACTION, MEASURE -> one(view) + "s";
        };
    }

    /** What is said of what belongs to no part, for example {@code Serves no priority}. */
    static String rest(View view) {
        return switch (view) {
            case PLEDGE, PROMISE, PRIORITY, STATEMENT, FRAMEWORK_ITEM -> "Serves no " + one(view);
            case PLAN -> "Stands in no action plan";
            case PARTY -> "No party answers for it";
            case LEAD -> "Nobody leads it";
            case WHOLE, ACTION, MEASURE -> "The rest";
        };
    }
}
