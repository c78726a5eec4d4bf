package org.carestrategy.scorecard;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.carestrategy.assess.Standing;
import org.carestrategy.assess.VoiceHeard;
import org.carestrategy.record.Voice;
import org.carestrategy.value.Link;

/** What was heard of a part: how many voices, of how much of it, when at last and by whom. */
record VoiceWords(Assessed assessed, Standing standing) {
    /** For example {@code 2 voices, of 3 of 7 promises, the last of 3 May 2025; by Voices of Northbeck}. */
    String brief() {
        if (!assessed.isRecorded()) {
            return "not known";
        }
        return standing.voice().isSilent() ? "silent" : heard();
    }

    String full() {
        if (!assessed.isRecorded()) {
            return "Not known: no record of what was said.";
        }
        return standing.voice().isSilent() ? "Silence: nothing that was said of it is recorded." : heard() + ".";
    }

    private String heard() {
        LocalDate last = voices().get(voices().size() - 1).on();
        return Words.count(voices().size(), "voice") + of() + ", the last of " + Words.day(last) + "; by " + groups();
    }

    private List<VoiceHeard> voices() {
        return assessed.scorecard().voices(standing);
    }

    private String of() {
        String noun = parts().noun();
        return noun.isEmpty()
                ? ""
                : ", of " + standing.voice().spokenOf() + " of "
                        + standing.voice().parts() + " " + noun;
    }

    private SpokenParts parts() {
        return SpokenParts.of(assessed.strategy(), standing);
    }

    private String groups() {
        Map<String, Integer> groups = new LinkedHashMap<>();
        voices().forEach(voice -> groups.merge(group(voice.voice()), 1, Integer::sum));
        return groups.entrySet().stream()
                .map(group -> group.getKey() + (groups.size() == 1 ? "" : " (" + group.getValue() + ")"))
                .collect(Collectors.joining(", "));
    }

    private String group(Voice voice) {
        return voice.group().map(assessed.names()::party).orElse("others");
    }

    /** The promises and outcome statements of which nobody spoke; none if nobody said anything at all. */
    void unspoken(Printout printout) {
        Set<Link> spokenOf =
                voices().stream().flatMap(voice -> voice.about().stream()).collect(Collectors.toSet());
        List<Link> unspoken = parts().without(spokenOf);
        if (!standing.voice().isSilent() && !unspoken.isEmpty()) {
            printout.blank().line("Nothing was said of (" + unspoken.size() + ")");
            unspoken.forEach(part ->
                    printout.item(2, "-", Wrap.firstLine(assessed.titles().of(part), Printout.WIDTH - 4)));
        }
    }

    /** One after the other: day, group, how they were asked, and what was said. */
    void list(Printout printout) {
        if (!standing.voice().isSilent()) {
            printout.section("What children, young people and carers said");
            voices().forEach(voice -> print(voice, printout));
        }
    }

    private void print(VoiceHeard voice, Printout printout) {
        String means = voice.voice().means().map(how -> ", " + how).orElse("");
        String heard =
                voice.voice().heard().map(count -> ", " + count + " took part").orElse("");
        printout.item(0, "-", Words.day(voice.on()) + ": " + group(voice.voice()) + means + heard)
                .line(2, said(voice.voice()));
    }

    private static String said(Voice voice) {
        String text = Words.wording(voice.said());
        return voice.said().restated() ? "(in other words) " + text : "“" + text + "”";
    }
}
