package org.carestrategy.check;

import static org.carestrategy.check.Kind.ACTION;
import static org.carestrategy.check.Kind.DOCUMENT;
import static org.carestrategy.check.Kind.MEASURE;
import static org.carestrategy.check.Kind.PARTY;
import static org.carestrategy.check.Kind.REPORTING_LINE;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.carestrategy.finding.Severity;
import org.carestrategy.record.Entry;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.value.EntryId;

/** A record tells of its own strategy, each entry once, in the order of time. */
final class RecordRules {
    private static final Rule OTHER_STRATEGY = RuleTexts.rule("record.other-strategy", Severity.ERROR)
            .check((subject, report) -> subject.record()
                    .filter(record ->
                            !record.strategy().equals(subject.strategy().id()))
                    .ifPresent(record -> report.at("strategy")
                            .argument("recorded", record.strategy())
                            .argument("strategy", subject.strategy().id())
                            .add()))
            .build();

    private static final Rule ID_REPEATED = RuleTexts.rule("record.id-repeated", Severity.ERROR)
            .check(RecordRules::idsRepeated)
            .build();

    private static final Rule LINK_UNKNOWN = RuleTexts.rule("record.link-unknown", Severity.ERROR)
            .check((subject, report) -> visitLinks(subject, LinkRules.unknown(report)))
            .build();

    private static final Rule ABOUT_NOTHING = RuleTexts.rule("record.about-nothing", Severity.ERROR)
            .check((subject, report) -> entries(subject)
                    .filter(entry -> entry.about().isEmpty() && !allowed(entry).equals(Links.ANYTHING))
                    .forEach(entry -> at(report, entry, "about")
                            .argument("part", LinkRules.orList(allowed(entry)))
                            .add()))
            .build();

    private static final Rule LINK_KIND = RuleTexts.rule("record.link-kind", Severity.ERROR)
            .check((subject, report) -> visitLinks(subject, LinkRules.wrongKind(report)))
            .build();

    private static final Rule CORRECTS_UNKNOWN = RuleTexts.rule("record.corrects-unknown", Severity.ERROR)
            .check(RecordRules::correctsUnknown)
            .build();

    private static final Rule RECORDED_BEFORE = RuleTexts.rule("dates.recorded-before-happened", Severity.WARNING)
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

    private static void idsRepeated(Subject subject, Report report) {
        Multiset<EntryId> seen = HashMultiset.create();
        entries(subject).map(Entry::id).forEach(id -> {
            seen.add(id);
            if (seen.count(id) > 1) {
                report.at("entries", id + "#" + seen.count(id))
                        .argument("id", id)
                        .add();
            }
        });
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

    private static void visitLinks(Subject subject, Links.Visitor visitor) {
        EntryLinks links = new EntryLinks(subject.strategy(), visitor);
        entries(subject).forEach(entry -> links.visit(entry, allowed(entry)));
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
        return Links.ANYTHING;
    }
}
