package org.carestrategy.assess;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.util.List;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Link;

/** Gathers the facts that speak for one candidate, those of one ground as one. */
final class Facts {
    private final SetMultimap<FocusGround, Link> parts =
            MultimapBuilder.enumKeys(FocusGround.class).linkedHashSetValues().build();
    private final SetMultimap<FocusGround, EntryId> entries = LinkedHashMultimap.create();

    void add(FocusGround ground, Link part, List<EntryId> restsOn) {
        parts.put(ground, part);
        entries.putAll(ground, restsOn);
    }

    List<FocusFact> all() {
        return parts.keySet().stream()
                .map(ground -> new FocusFact.Builder()
                        .ground(ground)
                        .parts(parts.get(ground))
                        .entries(entries.get(ground))
                        .build())
                .toList();
    }
}
