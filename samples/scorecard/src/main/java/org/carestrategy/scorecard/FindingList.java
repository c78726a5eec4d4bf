package org.carestrategy.scorecard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.carestrategy.check.Subject;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Findings;
import org.carestrategy.finding.Position;
import org.carestrategy.finding.Severity;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.strategy.Element;

/** What was found, told part by part, one item for each. */
record FindingList(Subject subject, Printout printout) {
    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
                    (Finding finding) -> finding.position().map(Position::line).orElse(0))
            .thenComparing(finding -> finding.position().map(Position::column).orElse(0));

    private static final int TITLE_INDENT = 4;

    /** A section for each severity of which there are findings, gravest first. */
    void sections(Findings findings, Function<Severity, String> heading) {
        for (Severity severity : Severity.values()) {
            Findings found = findings.of(severity);
            if (!found.isEmpty()) {
                printout.section(heading.apply(severity) + " (" + found.size() + ")");
                print(found);
            }
        }
    }

    /** One alone: of what it is found, and what. */
    void briefly(Finding finding) {
        printout.item(2, "-", title(finding.path()).orElse(finding.path())).line(4, Words.capital(finding.message()));
    }

    /** Prints at least one. */
    private void print(Findings findings) {
        SortedMap<Section, Findings> parts = new TreeMap<>(findings.by(Section::of));
        parts.forEach((section, found) -> {
            if (section != parts.firstKey()) {
                printout.blank();
            }
            print(section, found);
        });
    }

    private void print(Section section, Findings findings) {
        printout.line(section.heading() + " (" + findings.size() + ")");
        findings.stream().sorted(BY_PLACE).forEach(this::print);
    }

    private void print(Finding finding) {
        String sentence = Words.capital(finding.message()) + " [" + finding.code() + "]";
        title(finding.path())
                .ifPresentOrElse(
                        title -> printout.item(2, "-", title).line(4, sentence), () -> printout.item(2, "-", sentence));
        place(finding).ifPresent(place -> printout.item(4, "Where:", place));
        who(finding).ifPresent(who -> printout.item(4, "Answers for it:", who));
    }

    /** The title of the innermost part around a path, as much of it as stands on one line. */
    private Optional<String> title(String path) {
        return Stream.iterate(path, inner -> !inner.isEmpty(), FindingList::around)
                .flatMap(part -> subject.strategy().elementAt(part).stream())
                .map(Element::title)
                .map(FindingList::oneLine)
                .findFirst();
    }

    private static String oneLine(String title) {
        return Wrap.firstLine(title, Printout.WIDTH - TITLE_INDENT);
    }

    private static String around(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** Path, and line unless it is only that of the whole document. */
    private static Optional<String> place(Finding finding) {
        String line = finding.position()
                .filter(at -> !at.pointer().isEmpty())
                .map(at -> ", line " + at.line())
                .orElse("");
        return Optional.of(finding.path()).filter(path -> !path.isEmpty()).map(path -> path + line);
    }

    /** Who answers for the part, but not those who answer for the strategy anyway. */
    private Optional<String> who(Finding finding) {
        List<Responsibility> held = subject.responsibleFor(finding);
        return subject.strategy().responsibilities().containsAll(held)
                ? Optional.empty()
                : new Names(subject.strategy()).lead(held);
    }
}
