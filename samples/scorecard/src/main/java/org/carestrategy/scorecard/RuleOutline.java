package org.carestrategy.scorecard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.carestrategy.check.Rule;
import org.carestrategy.strategy.Part;
import org.carestrategy.value.Nation;

/** What a rule asks and why. */
record RuleOutline(Rule rule) {
    /** In two lines or so. */
    void printBriefly(Printout printout) {
        printout.item(0, "-", rule.code() + " (" + rule.severity().text() + ")").line(2, rule.summary());
    }

    /** With all that is known of it. */
    String text() {
        Printout printout = new Printout()
                .title(rule.code())
                .line(rule.summary())
                .blank()
                .field("Why", rule.reason())
                .field("If it fails", rule.severity().text() + ": " + Severities.meaning(rule.severity()))
                .field("Says", rule.message())
                .field("Asked", asked());
        if (!rule.needs().isEmpty()) {
            printout.field("Needs", needs());
        }
        rule.source().ifPresent(source -> printout.field("Source", source.document() + ", " + source.place()));
        return printout.field("Rule sets", String.join(", ", Library.setsWith(rule.code())))
                .toString();
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", rule.code());
        json.put("severity", rule.severity());
        json.put("summary", rule.summary());
        json.put("reason", rule.reason());
        json.put("message", rule.message());
        json.put("needs", rule.needs());
        rule.nation().ifPresent(nation -> json.put("nation", nation));
        rule.begins().ifPresent(day -> json.put("begins", day.toString()));
        rule.ends().ifPresent(day -> json.put("ends", day.toString()));
        rule.source().ifPresent(source -> json.put("source", source));
        json.put("rules", Library.setsWith(rule.code()));
        return json;
    }

    private String asked() {
        return rule.nation().map(RuleOutline::in).orElse("everywhere")
                + rule.begins().map(day -> ", from " + Words.day(day)).orElse("")
                + rule.ends().map(day -> ", until " + Words.day(day)).orElse("");
    }

    private static String in(Nation nation) {
        return "in " + Words.nation(nation);
    }

    private String needs() {
        return rule.needs().stream().map(Part::text).map(Words::plain).collect(Collectors.joining(", "))
                + "; says nothing where that is not held here in full";
    }
}
