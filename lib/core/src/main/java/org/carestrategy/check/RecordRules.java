package org.carestrategy.check;

import static org.carestrategy.check.Kind.ACTION;
import static org.carestrategy.check.Kind.DOCUMENT;
import static org.carestrategy.check.Kind.MEASURE;
import static org.carestrategy.check.Kind.PARTY;
import static org.carestrategy.check.Kind.REPORTING_LINE;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.carestrategy.finding.Severity;
import org.carestrategy.record.Attendance;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Meeting;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.record.Voice;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Link;

/** A record tells of its own strategy, each entry once, in the order of time. */
final class RecordRules {
    private static final Set<Kind> ANY = Sets.immutableEnumSet(List.of(Kind.values()));

    private static final Rule OTHER_STRATEGY = Rule.builder()
            .code("record.other-strategy")
            .severity(Severity.ERROR)
            .summary("A record is that of the strategy with which it is read.")
            .reason("Progress of one strategy says nothing of another.")
            .message("the record is that of '{recorded}', not of '{strategy}'")
            .check((subject, report) -> subject.record()
                    .filter(record ->
                            !record.strategy().equals(subject.strategy().id()))
                    .ifPresent(record -> report.at("strategy")
                            .argument("recorded", record.strategy())
                            .argument("strategy", subject.strategy().id())
                            .add()))
            .build();

    private static final Rule ID_REPEATED = Rule.builder()
            .code("record.id-repeated")
            .severity(Severity.ERROR)
            .summary("No two entries of a record have the same identifier.")
            .reason("A correction names the entry in whose place it stands.")
            .message("'{id}' is already the identifier of an earlier entry")
            .check((subject, report) -> {
                Set<EntryId> seen = new HashSet<>();
                entries(subject)
                        .filter(entry -> !seen.add(entry.id()))
                        .forEach(entry -> at(report, entry, "id")
                                .argument("id", entry.id())
                                .add());
            })
            .build();

    private static final Rule LINK_UNKNOWN = Rule.builder()
            .code("record.link-unknown")
            .severity(Severity.ERROR)
            .summary("Every entry is about, by and of parts of the strategy.")
            .reason("What an entry tells of nothing is counted nowhere.")
            .message("'{link}' is not in the strategy")
            .check((subject, report) -> LinkRules.unknown(subject.strategy(), references(subject), report))
            .build();

    private static final Rule ABOUT_NOTHING = Rule.builder()
            .code("record.about-nothing")
            .severity(Severity.ERROR)
            .summary("Every update, reading, comparator, meeting and report is about a part of the strategy.")
            .reason("What is told of nothing is counted nowhere.")
            .message("must say about which part it is: {part}")
            .check((subject, report) -> entries(subject)
                    .filter(entry -> entry.about().isEmpty() && !allowed(entry).equals(ANY))
                    .forEach(entry -> at(report, entry, "about")
                            .argument("part", LinkRules.orList(allowed(entry)))
                            .add()))
            .build();

    private static final Rule LINK_KIND = Rule.builder()
            .code("record.link-kind")
            .severity(Severity.ERROR)
            .summary("Every entry is about a part of the kind of which its event tells.")
            .reason("A reading is one of a measure, an update one of an action.")
            .message("'{link}' is {kind}, but must be {allowed}")
            .check((subject, report) -> LinkRules.wrongKind(subject.strategy(), references(subject), report))
            .build();

    private static final Rule CORRECTS_UNKNOWN = Rule.builder()
            .code("record.corrects-unknown")
            .severity(Severity.ERROR)
            .summary("A correction names another entry of the record.")
            .reason("Otherwise what it should replace goes on being counted.")
            .message("'{corrects}' is not another entry of the record")
            .check(RecordRules::correctsUnknown)
            .build();

    private static final Rule RECORDED_BEFORE = Rule.builder()
            .code("dates.recorded-before-happened")
            .severity(Severity.WARNING)
            .summary("Nothing is recorded before it happened.")
            .reason("One of the two dates must be a slip, and what was known on a day depends on them.")
            .message("recorded on {recorded}, but happened on {happened}")
            .check((subject, report) -> entries(subject)
                    .filter(entry -> entry.recorded().isBefore(entry.happened()))
                    .forEach(entry -> at(report, entry, "recorded")
                            .argument("recorded", entry.recorded())
                            .argument("happened", entry.happened())
                            .add()))
            .build();

    static final List<Rule> ALL = List.of(
            OTHER_STRATEGY, ID_REPEATED, ABOUT_NOTHING, LINK_UNKNOWN, LINK_KIND, CORRECTS_UNKNOWN, RECORDED_BEFORE);

    private RecordRules() {}

    private static Stream<Entry> entries(Subject subject) {
        return subject.record().map(StrategyRecord::entries).stream().flatMap(List::stream);
    }

    private static Report.Place at(Report report, Entry entry, String attribute) {
        return report.at("entries/" + entry.id() + "/" + attribute);
    }

    private static void correctsUnknown(Subject subject, Report report) {
        Set<EntryId> ids = entries(subject).map(Entry::id).collect(ImmutableSet.toImmutableSet());
        entries(subject)
                .forEach(entry -> entry.corrects()
                        .filter(corrected -> corrected.equals(entry.id()) || !ids.contains(corrected))
                        .ifPresent(corrected -> at(report, entry, "corrects")
                                .argument("corrects", corrected)
                                .add()));
    }

    private static List<Reference> references(Subject subject) {
        return entries(subject).flatMap(RecordRules::references).toList();
    }

    private static Stream<Reference> references(Entry entry) {
        String path = "entries/" + entry.id() + "/";
        Set<Kind> about = allowed(entry);
        return Stream.of(
                        entry.about().stream().map(link -> new Reference(path + "about", link, about)),
                        parties(path + "by", entry.by().stream()),
                        parties(
                                path + "meeting/attendance",
                                entry.meeting().map(Meeting::attendance).stream()
                                        .flatMap(List::stream)
                                        .map(Attendance::party)),
                        parties(path + "voice/group", entry.voice().flatMap(Voice::group).stream()),
                        entry.focus().stream()
                                .flatMap(focus -> focus.chosen().stream())
                                .map(link -> new Reference(
                                        path + "focus/chosen", link, References.WHAT_A_PERIOD_CAN_TAKE_UP)))
                .flatMap(references -> references);
    }

    private static Stream<Reference> parties(String path, Stream<? extends ElementId> ids) {
        return ids.map(id -> new Reference(path, Link.to(id), Sets.immutableEnumSet(PARTY)));
    }

    private static Set<Kind> allowed(Entry entry) {
        if (entry.update().isPresent()) {
            return Sets.immutableEnumSet(ACTION);
        }
        if (entry.reading().isPresent() || entry.comparator().isPresent()) {
            return Sets.immutableEnumSet(MEASURE);
        }
        if (entry.meeting().isPresent()) {
            return Sets.immutableEnumSet(PARTY);
        }
        if (entry.report().isPresent()) {
            return Sets.immutableEnumSet(REPORTING_LINE, DOCUMENT);
        }
        return ANY;
    }
}
