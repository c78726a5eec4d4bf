package org.carestrategy.assess;

import java.util.Optional;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.Link;

/**
 * That for which answers are put together: a part, those of whom only initials are printed, or neither for the whole and
 * for the rest.
 */
record Group(Optional<Link> part, Optional<String> initials) {
    static final Group NONE = new Group(Optional.empty(), Optional.empty());

    static Group of(Link part) {
        return new Group(Optional.of(part), Optional.empty());
    }

    static Group of(ElementId part) {
        return of(Link.to(part));
    }

    static Group of(Responsibility responsibility) {
        return new Group(responsibility.party().map(Link::to), responsibility.initials());
    }
}
