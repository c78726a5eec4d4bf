package org.carestrategy.assess;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.carestrategy.finding.Finding;
import org.carestrategy.record.Entry;
import org.carestrategy.record.SignOff;
import org.carestrategy.value.Link;
import org.carestrategy.value.PartyId;

/** Who refused to sign, and who signed without being asked; where nobody is asked, nobody can be out of place. */
final class SignOffChallenges {
    /** Who signs what. */
    private record Signing(PartyId by, Optional<Link> part) {
        String what() {
            return part.map(link -> "'" + link + "'").orElse("the strategy");
        }
    }

    private final Evidence evidence;
    private final SetMultimap<Optional<Link>, PartyId> asked = HashMultimap.create();

    SignOffChallenges(Evidence evidence) {
        this.evidence = evidence;
        evidence.strategy().signOffs().forEach(signOff -> asked.put(signOff.of(), signOff.by()));
    }

    Stream<Finding> all() {
        Map<Signing, Entry> last = new LinkedHashMap<>();
        for (Entry entry : evidence.entries()) {
            if (entry.signOff().isPresent()) {
                signings(entry).forEach(signing -> last.put(signing, entry));
            }
        }
        return last.entrySet().stream().flatMap(signed -> of(signed.getKey(), signed.getValue()));
    }

    private static Stream<Signing> signings(Entry entry) {
        List<Optional<Link>> parts = entry.about().isEmpty()
                ? List.of(Optional.empty())
                : entry.about().stream().map(Optional::of).toList();
        return entry.by().stream().flatMap(by -> parts.stream().map(part -> new Signing(by, part)));
    }

    /** A refusal counts until the same party signs the same. */
    private Stream<Finding> of(Signing signing, Entry entry) {
        Stream<Finding> refused = entry.signOff().filter(SignOff::refused).stream()
                .map(signOff -> told(Challenge.SIGN_OFF_REFUSED.at("entries", entry.id(), "signOff"), signing));
        Stream<Finding> notAsked = asked.isEmpty() || asked.containsEntry(signing.part(), signing.by())
                ? Stream.empty()
                : Stream.of(told(Challenge.SIGN_OFF_NOT_ASKED.at("entries", entry.id(), "by"), signing));
        return Stream.concat(refused, notAsked);
    }

    private static Finding told(Finding.Builder finding, Signing signing) {
        return finding.argument("by", signing.by())
                .argument("part", signing.what())
                .build();
    }
}
