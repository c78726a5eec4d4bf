package org.carestrategy.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.carestrategy.value.Link;

/** What belongs to each group of one view, in the order in which it is added. */
final class Members {
    /** What belongs to one group. */
    record Of(List<Delivery> deliveries, List<Difference> differences, List<VoiceHeard> voices) {
        Of() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        boolean isEmpty() {
            return deliveries.isEmpty() && differences.isEmpty() && voices.isEmpty();
        }
    }

    private final Grouping grouping;
    private final Map<Group, Of> ofGroups = new LinkedHashMap<>();
    private final Of rest = new Of();

    Members(Grouping grouping) {
        this.grouping = grouping;
        grouping.groups().forEach(group -> ofGroups.put(group, new Of()));
    }

    void add(Delivery delivery) {
        ofWork(delivery.part()).forEach(group -> group.deliveries().add(delivery));
    }

    void add(Difference difference) {
        ofWork(difference.part()).forEach(group -> group.differences().add(difference));
    }

    /** A voice belongs to no rest; what is about no part at all belongs to the whole only. */
    void add(VoiceHeard voice) {
        Stream<Group> groups = voice.about().isEmpty()
                ? Stream.of(Group.NONE)
                : voice.about().stream().flatMap(part -> groups(part).stream()).distinct();
        groups.flatMap(this::known).forEach(group -> group.voices().add(voice));
    }

    private List<Of> ofWork(Link part) {
        List<Of> known = groups(part).stream().flatMap(this::known).toList();
        return known.isEmpty() ? List.of(rest) : known;
    }

    private Stream<Of> known(Group group) {
        return Stream.ofNullable(ofGroups.get(group));
    }

    private Set<Group> groups(Link part) {
        return grouping.of().apply(part);
    }

    Map<Group, Of> ofGroups() {
        return ofGroups;
    }

    /** The actions and measures that belong to no group. */
    Of rest() {
        return rest;
    }
}
