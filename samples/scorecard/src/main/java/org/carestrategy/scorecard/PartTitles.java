package org.carestrategy.scorecard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carestrategy.strategy.Element;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.Link;

/** What the parts of a strategy are called: printed number and title or wording. */
final class PartTitles {
    private final Strategy strategy;
    private final Map<ElementId, String> numbers = new HashMap<>();

    PartTitles(Strategy strategy) {
        this.strategy = strategy;
        strategy.frameworks().forEach(framework -> framework.items().forEach(item -> number(item.id(), item.number())));
        strategy.pledges().forEach(pledge -> {
            number(pledge.id(), pledge.number());
            pledge.promises().forEach(promise -> number(promise.id(), promise.number()));
        });
        strategy.priorities().forEach(priority -> {
            number(priority.id(), priority.number());
            priority.statements().forEach(statement -> number(statement.id(), statement.number()));
        });
        strategy.actions().forEach(action -> number(action.id(), action.number()));
        strategy.measures().forEach(measure -> number(measure.id(), measure.number()));
    }

    private void number(ElementId id, Optional<String> number) {
        number.ifPresent(printed -> numbers.putIfAbsent(id, printed));
    }

    /** For example {@code M4. Children living more than 20 miles from home}, or the identifier if there is no such part. */
    String of(Link link) {
        return strategy.elements(link).stream().findFirst().map(this::of).orElse(link.text());
    }

    String of(ElementId id) {
        return of(Link.to(id));
    }

    /** One behind the other; {@code nothing} if there are none. */
    String all(List<Link> links) {
        return links.isEmpty() ? "nothing" : links.stream().map(this::of).collect(Collectors.joining("; "));
    }

    private String of(Element element) {
        return Optional.ofNullable(numbers.get(element.id()))
                        .map(number -> number + ". ")
                        .orElse("")
                + element.title();
    }
}
