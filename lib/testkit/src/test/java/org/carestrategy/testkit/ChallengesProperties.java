package org.carestrategy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.carestrategy.assess.Challenges;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Findings;
import org.carestrategy.record.Entry;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Element;
import org.carestrategy.strategy.Strategy;

/** What holds of the challenges of every record. */
@Domain(Generated.class)
class ChallengesProperties {
    /** A day on which something was recorded, or up to a year later. */
    private static LocalDate day(StrategyRecord record, Random random) {
        List<Entry> entries = record.entries();
        LocalDate day = entries.isEmpty()
                ? LocalDate.EPOCH
                : entries.get(random.nextInt(entries.size())).recorded();
        return day.plusDays(random.nextInt(366));
    }

    private static StrategyRecord with(StrategyRecord record, List<Entry> entries) {
        return StrategyRecord.builder()
                .strategy(record.strategy())
                .entries(entries)
                .build();
    }

    /** Repeats some entries and lets some correct any other. */
    private static StrategyRecord damaged(StrategyRecord record, Random random) {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : record.entries()) {
            Entry any = record.entries().get(random.nextInt(record.entries().size()));
            entries.add(
                    random.nextInt(3) > 0
                            ? entry
                            : Entry.builder().from(entry).corrects(any.id()).build());
            if (random.nextInt(5) == 0) {
                entries.add(entry);
            }
        }
        return with(record, entries);
    }

    @Property(tries = 200)
    void aDamagedStrategyWithADamagedRecordIsChallengedAllTheSame(@ForAll Recorded recorded, @ForAll Random random) {
        Strategy strategy = new Damage(random).to(recorded.strategy());
        StrategyRecord record = damaged(recorded.record(), random);
        assertThat(Challenges.of(strategy, record, day(record, random)))
                .allMatch(found -> found.code().startsWith("challenge."))
                .doesNotHaveDuplicates();
    }

    @Property(tries = 200)
    void aChallengeStandsAtAPartOfTheStrategyOrAtAnEntry(@ForAll Recorded recorded, @ForAll Random random) {
        Set<String> places = recorded.strategy().elements().stream()
                .map(Element::path)
                .collect(Collectors.toCollection(HashSet::new));
        recorded.record().entries().forEach(entry -> places.add("entries/" + entry.id()));
        Findings found = Challenges.of(recorded.strategy(), recorded.record(), day(recorded.record(), random));
        assertThat(found)
                .extracting(Finding::path)
                .allSatisfy(path ->
                        assertThat(places).anyMatch(place -> path.equals(place) || path.startsWith(place + "/")));
    }

    @Property(tries = 200)
    void entriesOfDifferentDaysCanBeGivenInAnyOrder(@ForAll Recorded recorded, @ForAll Random random) {
        Set<LocalDate> days = new HashSet<>();
        List<Entry> entries = damaged(recorded.record(), random).entries().stream()
                .filter(entry -> days.add(entry.happened()))
                .collect(Collectors.toCollection(ArrayList::new));
        StrategyRecord record = with(recorded.record(), entries);
        LocalDate asOf = day(record, random);
        Findings found = Challenges.of(recorded.strategy(), record, asOf);
        Collections.shuffle(entries, random);
        assertThat(Challenges.of(recorded.strategy(), with(record, entries), asOf))
                .isEqualTo(found);
    }

    @Property(tries = 200)
    void whatIsRecordedLaterChangesNoChallenge(@ForAll Recorded recorded, @ForAll Random random) {
        StrategyRecord record = damaged(recorded.record(), random);
        LocalDate asOf = day(record, random);
        assertThat(Challenges.of(recorded.strategy(), record, asOf))
                .isEqualTo(Challenges.of(recorded.strategy(), record.knownOn(asOf), asOf));
    }
}
