package org.carestrategy.assess;

import static org.carestrategy.strategy.Examples.action;
import static org.carestrategy.strategy.Examples.plan;
import static org.carestrategy.strategy.Examples.strategy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carestrategy.record.ActionUpdate;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Rating;
import org.carestrategy.record.Stage;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionKind;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Ratio;
import org.carestrategy.value.StrategyId;
import org.carestrategy.value.Timescale;
import org.jspecify.annotations.Nullable;

/** Actions, what is told of them, and policies in few words. */
final class DeliveryCases {
    static final ActionId ID = ActionId.of("done");

    private static final Pattern TOLD = Pattern.compile("(?:(?<id>[a-z]+):)?(?<happened>[0-9-]+)=(?<what>[^@~]+)"
            + "(?:@(?<recorded>[0-9-]+))?(?:~(?<corrects>[a-z]+))?");

    private DeliveryCases() {}

    static DeliveryPolicy policy(String name) {
        DeliveryPolicy.Builder policy = DeliveryPolicy.named(name);
        return switch (name) {
            case "standard" -> DeliveryPolicy.standard();
            case "redmine" ->
                policy.expected(ExpectedRule.REDMINE).behindBy(Ratio.ZERO).build();
            case "exact" -> policy.behindBy(Ratio.ZERO).build();
            case "no-expectation" -> policy.expected(ExpectedRule.NONE).build();
            case "never-stale" -> policy.staleAfter(0).build();
            case "monthly" ->
                policy.updates(Frequency.everyMonths(1)).staleAfter(1).build();
            case "claimed" -> policy.basis(RatingBasis.CLAIMED).build();
            case "blue" -> policy.build().withRating(DeliveryState.COMPLETED, Rating.BLUE);
            case "red-only" ->
                policy.ratings(Map.of(DeliveryState.OVERDUE, Rating.RED)).build();
            case "while-in-progress" ->
                policy.ratings(Map.of(
                                DeliveryState.ON_TRACK, Rating.GREEN,
                                DeliveryState.BEHIND, Rating.AMBER,
                                DeliveryState.RE_DATED, Rating.AMBER,
                                DeliveryState.STALE, Rating.AMBER,
                                DeliveryState.OVERDUE, Rating.RED))
                        .build();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /**
     * For example {@code delivery("due:2024-09 plan:FY2024-25", "2024-06-10=in-progress+60%", ...)}: {@code in} a plan
     * without a period, or {@code outside} it; updates of {@code none} are no record at all.
     */
    static Delivery delivery(@Nullable String words, @Nullable String updates, LocalDate day, DeliveryPolicy policy) {
        AssessmentPolicy all =
                AssessmentPolicy.named(policy.name()).delivery(policy).build();
        Scorecard scorecard = "none".equals(updates)
                ? Scorecard.withoutRecord(strategyOf(words), day, all)
                : Scorecard.of(strategyOf(words), record(updates), day, all);
        return scorecard.delivery(ID).orElseThrow();
    }

    private static Strategy strategyOf(@Nullable String words) {
        Action.Builder action = action(ID.text());
        Strategy.Builder strategy = strategy();
        for (String word : words(words).toList()) {
            String value = word.substring(word.indexOf(':') + 1);
            switch (word.substring(0, word.length() - value.length())) {
                case "due:" -> action.timescale(Timescale.parse(value));
                case "start:" -> action.start(Timescale.parse(value));
                case "kind:" -> action.kind(ActionKind.of(value));
                case "plan:" -> strategy.addActionPlans(planOf(value));
                default -> strategy.addActionPlans(value.equals("in") ? plan("plan", ID.text()) : plan("plan"));
            }
        }
        return strategy.addActions(action.build()).build();
    }

    private static ActionPlan planOf(String period) {
        Timescale timescale = Timescale.parse(period);
        return ActionPlan.builder()
                .from(plan("plan-" + timescale.firstDay().orElseThrow(), ID.text()))
                .period(timescale)
                .build();
    }

    private static StrategyRecord record(@Nullable String updates) {
        List<String> words = words(updates).toList();
        return StrategyRecord.builder()
                .strategy(StrategyId.of("northbeck-2024"))
                .entries(IntStream.range(0, words.size())
                        .mapToObj(index -> entry("update-" + index, words.get(index)))
                        .toList())
                .build();
    }

    private static Stream<String> words(@Nullable String words) {
        return words == null ? Stream.of() : Arrays.stream(words.split(" ", -1));
    }

    /** For example {@code b:2024-06-10=in-progress+60%+!amber+>2024-12@2024-06-20~a}: recorded on, corrects. */
    private static Entry entry(String otherwise, String words) {
        Matcher parts = TOLD.matcher(words);
        if (!parts.matches()) {
            throw new IllegalArgumentException(words);
        }
        LocalDate happened = LocalDate.parse(parts.group("happened"));
        return Entry.builder()
                .id(EntryId.of(Optional.ofNullable(parts.group("id")).orElse(otherwise)))
                .happened(happened)
                .recorded(Optional.ofNullable(parts.group("recorded"))
                        .map(LocalDate::parse)
                        .orElse(happened))
                .corrects(Optional.ofNullable(parts.group("corrects")).map(EntryId::of))
                .addAbout(ID)
                .update(update(parts.group("what")))
                .build();
    }

    private static ActionUpdate update(String words) {
        ActionUpdate.Builder update = ActionUpdate.builder();
        for (String word : words.split("\\+", -1)) {
            String rest = word.substring(1);
            switch (word.charAt(0)) {
                case '>' -> update.revisedDue(Timescale.parse(rest));
                case '!' -> update.claimedRating(Rating.of(rest));
                case '\'' -> update.comment(rest);
                default -> {
                    if (word.endsWith("%")) {
                        update.percent(Integer.valueOf(word.substring(0, word.length() - 1)));
                    } else {
                        update.stage(Stage.parse(word));
                    }
                }
            }
        }
        return update.build();
    }
}
