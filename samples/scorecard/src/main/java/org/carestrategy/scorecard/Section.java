package org.carestrategy.scorecard;

import java.util.Arrays;
import org.carestrategy.finding.Finding;

/** The part of a strategy in which something was found, in the order in which they are told. */
enum Section {
    WHOLE("", "The strategy as a whole"),
    FRAMEWORKS("frameworks", "Frameworks and principles"),
    GOVERNANCE("governance", "Governance"),
    PLEDGES("pledges", "Pledges"),
    PRIORITIES("priorities", "Priorities"),
    ACTIONS("actions", "Actions"),
    ACTION_PLANS("actionPlans", "Action plans"),
    MEASURES("measures", "Measures"),
    PARTICIPATION("participation", "How children and young people take part"),
    DOCUMENTS("documents", "Documents"),
    REVIEWS("reviews", "Reviews"),
    SIGN_OFFS("signOffs", "Signatures needed"),
    PAPERS("papers", "Papers"),
    DECISIONS("decisions", "Decisions"),
    RECORD("entries", "The record of what happened");

    private final String list;
    private final String heading;

    Section(String list, String heading) {
        this.list = list;
        this.heading = heading;
    }

    /** The section of a finding; what is in no list is the whole. */
    static Section of(Finding finding) {
        String first = finding.path().split("/", 2)[0];
        return Arrays.stream(values())
                .filter(section -> section.list.equals(first))
                .findFirst()
                .orElse(WHOLE);
    }

    String heading() {
        return heading;
    }
}
