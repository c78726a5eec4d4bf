package org.carestrategy.scorecard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.governance.ResponsibilityKind;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.Element;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Link;
import org.carestrategy.value.PartyId;

/** How the parts of one strategy are called where others refer to them. */
final class Names {
    private final Strategy strategy;

    Names(Strategy strategy) {
        this.strategy = strategy;
    }

    /** The name of a party, or its identifier if the strategy does not know it. */
    String party(PartyId id) {
        return strategy.party(id).map(Party::name).orElse(id.text());
    }

    String parties(List<PartyId> ids) {
        return ids.stream().map(this::party).collect(Collectors.joining("; "));
    }

    /** How often, in words, for example {@code twice a year} or {@code before each meeting of the Board}. */
    String often(Frequency frequency) {
        if (frequency instanceof Frequency.EachMeeting meetings) {
            return (meetings.before() ? "before" : "at") + " each meeting of " + party(meetings.party());
        }
        if (frequency instanceof Frequency.AsNeeded need && !need.printed().isEmpty()) {
            return need.printed();
        }
        if (frequency instanceof Frequency.StandingItem) {
            return "as a standing item";
        }
        return switch (frequency.text()) {
            case "every 3 months" -> "every quarter";
            case "every 12 months" -> "every year";
            case "1 time a year" -> "once a year";
            case "2 times a year" -> "twice a year";
            default -> frequency.text();
        };
    }

    String linked(Link link) {
        return strategy.elements(link).stream().map(Element::title).findFirst().orElse(link.text());
    }

    /** Who leads, or else who answers in another way and as what; empty if nobody is named. */
    Optional<String> lead(List<Responsibility> responsibilities) {
        String leads = responsibilities.stream()
                .filter(held -> held.as().equals(ResponsibilityKind.LEAD))
                .map(this::who)
                .collect(Collectors.joining("; "));
        return Stream.of(leads, responsible(responsibilities))
                .filter(who -> !who.isEmpty())
                .findFirst();
    }

    /** Everybody who answers for something, and as what. */
    String responsible(List<Responsibility> responsibilities) {
        Map<String, String> ways = new LinkedHashMap<>();
        responsibilities.forEach(
                held -> ways.merge(who(held), Words.plain(held.as().text()), (one, other) -> one + ", " + other));
        return ways.entrySet().stream()
                .map(held -> held.getKey() + " (" + held.getValue() + ")")
                .collect(Collectors.joining("; "));
    }

    private String who(Responsibility held) {
        return held.party().map(this::party).or(held::initials).orElse("");
    }

    /** Numbers and titles of the priorities that an action serves. */
    String prioritiesOf(Action action) {
        return strategy.priorities().stream()
                .filter(priority -> action.serves(priority.id()))
                .map(Names::priority)
                .collect(Collectors.joining("; "));
    }

    static String priority(Priority priority) {
        return priority.number().map(number -> number + ". ").orElse("") + priority.title();
    }

    static String number(Optional<String> number) {
        return number.map(printed -> printed + ".").orElse("-");
    }

    static String due(Action action) {
        return action.timescale().map(Words::time).orElse("no date given");
    }
}
