package org.carestrategy.check;

import java.util.Set;
import org.carestrategy.record.Attendance;
import org.carestrategy.record.Entry;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Link;
import org.carestrategy.value.PartyId;

/** Goes over every link of the entries of a record into the strategy. */
final class EntryLinks {
    private static final String LIST = "entries";

    private final Strategy strategy;
    private final Links.Visitor visitor;

    EntryLinks(Strategy strategy, Links.Visitor visitor) {
        this.strategy = strategy;
        this.visitor = visitor;
    }

    void visit(Entry entry, Set<Kind> about) {
        String id = entry.id().text();
        for (Link link : entry.about()) {
            link(id, "about", link, about);
        }
        entry.by().ifPresent(party -> party(id, "by", party));
        entry.meeting().ifPresent(meeting -> {
            for (Attendance attendance : meeting.attendance()) {
                party(id, "meeting/attendance", attendance.party());
            }
        });
        entry.voice().ifPresent(voice -> voice.group().ifPresent(group -> party(id, "voice/group", group)));
        entry.focus().ifPresent(focus -> {
            for (Link link : focus.chosen()) {
                link(id, "focus/chosen", link, Links.WHAT_A_PERIOD_CAN_TAKE_UP);
            }
        });
    }

    private void link(String id, String attribute, Link link, Set<Kind> allowed) {
        visitor.link(LIST, id, attribute, link.text(), strategy.elements(link), allowed);
    }

    private void party(String id, String attribute, PartyId party) {
        visitor.link(LIST, id, attribute, party.text(), strategy.elements(party), Links.PARTIES);
    }
}
