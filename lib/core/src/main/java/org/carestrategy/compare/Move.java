package org.carestrategy.compare;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.carestrategy.assess.View;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Link;
import org.immutables.value.Value;

/**
 * One answer on one part that is another than it was, for example an action that was amber, put off, and is red, overdue,
 * as its day has passed.
 *
 * <p>At the view {@code ACTION} delivery is that of the action itself, and at the view {@code MEASURE} difference is
 * that of the measure itself, whatever else serves it.
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({
    "kind",
    "by",
    "part",
    "initials",
    "question",
    "was",
    "is",
    "causes",
    "entries",
    "entriesGone",
    "corrected"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Move {
    Move() {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Move fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * Which way it moved.
     *
     * @return better, worse or other
     */
    public abstract MoveKind kind();

    /**
     * By what the part is put together.
     *
     * @return for example by priority
     */
    public abstract View by();

    /**
     * The part.
     *
     * @return empty for the whole, for leads of whom only initials are printed, and for what belongs to no such part
     */
    public abstract Optional<Link> part();

    /**
     * The printed initials of those that lead.
     *
     * @return empty if it is not by lead or the party is known
     */
    public abstract Optional<String> initials();

    /**
     * Which answer moved.
     *
     * @return the question
     */
    public abstract Question question();

    /**
     * What it was.
     *
     * @return empty of a voice, and if the part was not there
     */
    public abstract Optional<Shown> was();

    /**
     * What it is.
     *
     * @return empty of a voice, and if the part is there no more
     */
    public abstract Optional<Shown> is();

    /**
     * Why it moved.
     *
     * @return one or more; of several actions or measures the causes of all that moved; unmodifiable
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Value.NaturalOrder
    public abstract SortedSet<MoveCause> causes();

    /**
     * The entries on which it rests and did not before; of a voice those that are heard and were not.
     *
     * @return entries of the record; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<EntryId> entries();

    /**
     * The entries on which it rested and does no more, mostly because later ones took their place.
     *
     * @return entries of the record; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<EntryId> entriesGone();

    /**
     * Those of the entries on which it rests no more that were corrected.
     *
     * @return empty also if the scorecards were compared without the record; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<EntryId> corrected();

    /**
     * Whether it is about a part of the strategy.
     *
     * @param id identifier of the part
     * @return true if it is the part itself that moved
     */
    public boolean isAbout(ElementId id) {
        return part().filter(link -> link.pointsAt(id)).isPresent();
    }

    static final class Builder extends ImmutableMove.Builder {
        Builder() {}
    }
}
