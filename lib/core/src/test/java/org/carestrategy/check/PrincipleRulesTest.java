package org.carestrategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.carestrategy.check.Clean.assertClean;
import static org.carestrategy.check.Clean.assertOnly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Severity;
import org.carestrategy.strategy.Authority;
import org.carestrategy.strategy.Edition;
import org.carestrategy.strategy.Framework;
import org.carestrategy.strategy.FrameworkItem;
import org.carestrategy.strategy.Pledge;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.FrameworkItemId;
import org.carestrategy.value.Link;
import org.carestrategy.value.Nation;
import org.carestrategy.value.Timescale;
import org.junit.jupiter.api.Test;

class PrincipleRulesTest {
    @Test
    void aStrategyInEnglandWithoutThePrinciplesIsFound() {
        assertOnly(
                Clean.strategy()
                        .frameworks(List.of())
                        .pledges(List.of(unlinkedPledge()))
                        .priorities(List.of(unlinkedPriority())),
                "england.principles-missing",
                Severity.ADVICE,
                "frameworks",
                Map.of());
    }

    private static Pledge unlinkedPledge() {
        return Clean.pledge().serves(List.of()).build();
    }

    private static Priority unlinkedPriority() {
        return Clean.priority().serves(List.of(Link.to(Clean.PLEDGE))).build();
    }

    @Test
    void aFrameworkOfOtherLettersOrOfAnotherNationIsNotThePrinciples() {
        Framework principles = Clean.principles();
        Framework six = Framework.builder()
                .from(principles)
                .items(principles.items().subList(0, 6))
                .build();
        Framework welsh =
                Framework.builder().from(principles).nation(Nation.WALES).build();
        assertThat(codes(Clean.strategy().frameworks(List.of(six)))).contains("england.principles-missing");
        assertThat(codes(Clean.strategy().frameworks(List.of(welsh)))).contains("england.principles-missing");
    }

    @Test
    void thePrinciplesAreKnownByTheirTitleHoweverTheyArePrinted() {
        for (List<String> numbers : List.of(
                List.of("(a)", "(b)", "(c)", "(d)", "(e)", "(f)", "(g)"),
                List.of("1", "2", "3", "4", "5", "6", "7"),
                List.of("A", "B", "C", "D", "E", "F", "G"),
                List.<String>of())) {
            for (Optional<Nation> nation : List.of(Optional.of(Nation.ENGLAND), Optional.<Nation>empty())) {
                assertClean(Clean.strategy()
                        .frameworks(List.of(numbered(numbers).nation(nation).build())));
            }
        }
        assertThat(codes(Clean.strategy()
                        .frameworks(List.of(numbered(List.of())
                                .title("Seven things that matter")
                                .build()))))
                .contains("england.principles-missing");
    }

    private static Framework.Builder numbered(List<String> numbers) {
        Framework principles = Clean.principles();
        List<FrameworkItem> items = new ArrayList<>();
        for (FrameworkItem item : principles.items()) {
            items.add(FrameworkItem.builder()
                    .from(item)
                    .number(numbers.stream().skip(items.size()).findFirst())
                    .build());
        }
        return Framework.builder().from(principles).items(items);
    }

    @Test
    void aPrincipleIsToldByItsLetterWhateverIsPrinted() {
        List<Link> withoutLast = new ArrayList<>(Clean.priority().build().serves());
        withoutLast.remove(Link.of("principle-g"));
        for (List<String> numbers :
                List.of(List.of("(a)", "(b)", "(c)", "(d)", "(e)", "(f)", "(g)"), List.<String>of())) {
            assertOnly(
                    Clean.strategy()
                            .frameworks(List.of(numbered(numbers).build()))
                            .priorities(
                                    List.of(Clean.priority().serves(withoutLast).build())),
                    "england.principle-unserved",
                    Severity.ADVICE,
                    "frameworks/principles/items/principle-g",
                    Map.of("number", "g", "title", "Principle g"));
        }
    }

    private static List<String> codes(Strategy.Builder strategy) {
        return Clean.check(strategy).stream().map(Finding::code).toList();
    }

    @Test
    void aPrincipleThatNothingServesIsFound() {
        List<Link> withoutLast = new ArrayList<>(Clean.priority().build().serves());
        withoutLast.remove(Link.of("principle-g"));
        assertOnly(
                Clean.strategy()
                        .priorities(List.of(Clean.priority().serves(withoutLast).build())),
                "england.principle-unserved",
                Severity.ADVICE,
                "frameworks/principles/items/principle-g",
                Map.of("number", "g", "title", "Principle g"));
    }

    @Test
    void thePrinciplesAreAskedOfNobodyBeforeApril2018() {
        assertThat(askedOfOneWrittenOn("2018-03-31", Optional.empty())).doesNotContain("england.principles-missing");
        assertThat(askedOfOneWrittenOn("2018-04-01", Optional.empty())).contains("england.principles-missing");
    }

    @Test
    void anEarlierStrategyIsAskedWhileItIsInForceButNotAfterwards() {
        assertThat(askedOfOneWrittenOn("2017-11-21", Optional.of("2018-03-31")))
                .doesNotContain("england.principles-missing");
        assertThat(askedOfOneWrittenOn("2017-11-21", Optional.of("2018-04-01"))).contains("england.principles-missing");
        assertThat(askedOfOneWrittenOn("2017-11-21", Optional.of("2026-01-01")))
                .doesNotContain("england.principles-missing");
    }

    private static List<String> askedOfOneWrittenOn(String written, Optional<String> asOf) {
        Strategy strategy = Clean.strategy()
                .frameworks(List.of())
                .period(Timescale.parse("2017/2022"))
                .edition(Edition.builder().date(LocalDate.parse(written)).build())
                .build();
        Subject subject =
                asOf.map(LocalDate::parse).map(Subject.of(strategy)::asOf).orElse(Subject.of(strategy));
        return RuleSet.publication().check(subject).stream().map(Finding::code).toList();
    }

    @Test
    void scotlandHasSixDutiesOfItsOwn() {
        Strategy.Builder scottish = Clean.strategy().authority(Authority.of("Northbeck Council", Nation.SCOTLAND));
        assertThat(codes(scottish)).containsExactly("scotland.duties-missing");
        Framework duties = Framework.builder()
                .from(Clean.principles())
                .nation(Nation.SCOTLAND)
                .items(Clean.principles().items().subList(0, 6))
                .build();
        scottish.frameworks(List.of(duties))
                .priorities(List.of(Clean.priority()
                        .serves(Clean.priority().build().serves().stream()
                                .filter(link -> !link.text().equals("principle-g"))
                                .toList())
                        .build()));
        assertClean(scottish);
        FrameworkItem unserved = FrameworkItem.builder()
                .id(FrameworkItemId.of("duty-f"))
                .number("f")
                .title("Whatever else improves it")
                .build();
        List<FrameworkItem> items = new ArrayList<>(duties.items().subList(0, 5));
        items.add(unserved);
        assertThat(Clean.check(scottish.frameworks(List.of(
                                Framework.builder().from(duties).items(items).build()))
                        .priorities(List.of(Clean.priority()
                                .serves(Clean.priority().build().serves().stream()
                                        .filter(link -> !List.of("principle-f", "principle-g")
                                                .contains(link.text()))
                                        .toList())
                                .build()))))
                .extracting(Finding::code, Finding::message)
                .containsExactly(
                        tuple("scotland.duty-unserved", "nothing serves duty (f), 'Whatever else improves it'"));
    }
}
