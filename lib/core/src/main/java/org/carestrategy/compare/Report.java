package org.carestrategy.compare;

import java.util.Optional;
import java.util.function.Consumer;
import org.carestrategy.value.Link;

/** Takes the changes of one part, or of something said of it. */
final class Report {
    private final Optional<Link> part;
    private final String partPath;
    private final String attribute;
    private final Consumer<Change> told;

    private Report(Optional<Link> part, String partPath, String attribute, Consumer<Change> told) {
        this.part = part;
        this.partPath = partPath;
        this.attribute = attribute;
        this.told = told;
    }

    static Report ofStrategy(Consumer<Change> told) {
        return new Report(Optional.empty(), "", "", told);
    }

    static Report of(Part part, Consumer<Change> told) {
        return new Report(Optional.of(Link.to(part.id())), part.path(), "", told);
    }

    /** The report on something below this; on this itself if the name is empty. */
    Report at(String name) {
        return new Report(part, partPath, joined(attribute, name), told);
    }

    private static String joined(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + "/" + second;
    }

    Change.Builder change(ChangeKind kind) {
        return Change.builder()
                .kind(kind)
                .part(part)
                .path(joined(partPath, attribute))
                .attribute(Optional.of(attribute).filter(name -> !name.isEmpty()));
    }

    void add(Change.Builder change) {
        told.accept(change.build());
    }

    void tell(ChangeKind kind, String was, String is) {
        add(change(kind).was(was).is(is));
    }

    /** It is there now; a kind of which none is a state keeps its kind. */
    void appeared(ChangeKind kind, String is) {
        add(change(kind.countsNone() ? kind : ChangeKind.ADDED).is(is));
    }

    /** It is there no more; a kind of which none is a state keeps its kind. */
    void vanished(ChangeKind kind, String was) {
        add(change(kind.countsNone() ? kind : ChangeKind.REMOVED).was(was));
    }
}
