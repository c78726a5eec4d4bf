package org.carestrategy.assess;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Link;

/** Puts the answers on actions and measures, and what was said, together in each view. */
final class Standings {
    private static final Set<View> WITHOUT_REST = Sets.immutableEnumSet(View.WHOLE, View.ACTION, View.MEASURE);

    private final Strategy strategy;
    private final Above above;
    private final AssessmentPolicy policy;
    private final List<Delivery> deliveries;
    private final List<Difference> differences;
    private final List<VoiceHeard> voices;
    private final Speakable speakable;
    private final Set<Link> spokenOf;
    private final Interner<Summary> summaries = Interners.newStrongInterner();

    Standings(
            Strategy strategy,
            AssessmentPolicy policy,
            List<Delivery> deliveries,
            List<Difference> differences,
            List<VoiceHeard> voices) {
        this.strategy = strategy;
        this.above = new Above(strategy);
        this.policy = policy;
        this.deliveries = deliveries;
        this.differences = differences;
        this.voices = voices;
        this.speakable = Speakable.of(strategy);
        this.spokenOf = voices.stream().flatMap(voice -> voice.about().stream()).collect(ImmutableSet.toImmutableSet());
    }

    List<Standing> all() {
        return Arrays.stream(View.values()).flatMap(this::by).toList();
    }

    private Stream<Standing> by(View view) {
        Members members = new Members(Grouping.by(view, strategy, above));
        deliveries.forEach(members::add);
        differences.forEach(members::add);
        voices.forEach(members::add);
        return Stream.concat(
                members.ofGroups().entrySet().stream().map(group -> standing(view, group.getKey(), group.getValue())),
                Optional.of(members.rest()).stream()
                        .filter(rest -> !WITHOUT_REST.contains(view) && !rest.isEmpty())
                        .map(rest -> standing(view, Group.NONE, rest)));
    }

    private Standing standing(View view, Group group, Members.Of members) {
        return new Standing.Builder()
                .by(view)
                .part(group.part())
                .initials(group.initials())
                .delivery(summaries.intern(policy.ofDeliveries(members.deliveries())))
                .difference(summaries.intern(policy.ofDifferences(members.differences())))
                .voice(heard(view, group, members.voices()))
                .actions(members.deliveries().stream().map(Delivery::action).toList())
                .measures(
                        members.differences().stream().map(Difference::measure).toList())
                .build();
    }

    private Heard heard(View view, Group group, List<VoiceHeard> said) {
        List<Link> parts = speakable.in(view, group);
        return new Heard.Builder()
                .parts(parts.size())
                .spokenOf(Math.toIntExact(
                        parts.stream().filter(spokenOf::contains).count()))
                .voices(said.stream().map(VoiceHeard::entry).toList())
                .build();
    }
}
