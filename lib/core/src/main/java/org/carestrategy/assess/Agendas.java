package org.carestrategy.assess;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.carestrategy.governance.Party;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.DateSpan;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Link;
import org.carestrategy.value.PartyId;

/** Which parties are in being, and when they met and are to meet. */
final class Agendas {
    private final Strategy strategy;
    private final Happenings happenings;
    private final LocalDate asOf;
    private final DateSpan span;
    private final Optional<LocalDate> start;
    private final DateSpan period;
    private final Map<PartyId, Agenda> agendas = new HashMap<>();

    Agendas(
            Strategy strategy,
            Happenings happenings,
            LocalDate asOf,
            DateSpan span,
            Optional<LocalDate> start,
            DateSpan period) {
        this.strategy = strategy;
        this.happenings = happenings;
        this.asOf = asOf;
        this.span = span;
        this.start = start;
        this.period = period;
    }

    /** Whether a party is there to owe or receive something; one that the strategy does not know is. */
    boolean isInBeing(PartyId id) {
        return strategy.party(id).map(Party::isInBeing).orElse(true);
    }

    static Occurrences held(Happenings happenings, PartyId body) {
        return happenings.of(
                Optional.of(Link.to(body)), entry -> entry.meeting().isPresent());
    }

    /** When a body meets; one that is not in being does not. */
    Agenda of(PartyId body) {
        return agendas.computeIfAbsent(body, this::meetings);
    }

    private Agenda meetings(PartyId body) {
        if (!isInBeing(body)) {
            return Agenda.EMPTY;
        }
        Occurrences held = held(happenings, body);
        TreeMap<LocalDate, Optional<EntryId>> meetings = new TreeMap<>();
        held.in(period.first(), period.last())
                .forEach(meeting -> meetings.put(meeting.at(), Optional.of(meeting.entry())));
        strategy.party(body)
                .flatMap(Party::meets)
                .filter(Frequency.Every.class::isInstance)
                .map(Frequency.Every.class::cast)
                .ifPresent(every -> toCome(every, held).forEach(day -> meetings.putIfAbsent(day, Optional.empty())));
        return new Agenda(ImmutableSortedMap.copyOfSorted(meetings));
    }

    /** The days by which a body is to meet that has not met yet for them. */
    private List<LocalDate> toCome(Frequency.Every every, Occurrences held) {
        if (start.isEmpty()) {
            return List.of();
        }
        DateSpan days = new DateSpan(asOf, span.last().isBefore(asOf) ? asOf : span.last());
        List<Turn> turns = Rhythm.inIntervals(every, start.get()).near(days, 0, period.last());
        List<Optional<Occurrence>> served = Served.of(turns, held, true);
        List<LocalDate> toCome = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            if (served.get(i).isEmpty() && !turns.get(i).due().isBefore(asOf)) {
                toCome.add(turns.get(i).due());
            }
        }
        return toCome;
    }
}
