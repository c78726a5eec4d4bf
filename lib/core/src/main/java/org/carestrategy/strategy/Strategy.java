package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.carestrategy.base.Require;
import org.carestrategy.decision.Decision;
import org.carestrategy.decision.Paper;
import org.carestrategy.governance.Governance;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.ReportingLine;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.ActionPlanId;
import org.carestrategy.value.Citation;
import org.carestrategy.value.DocumentId;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.Link;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.PledgeId;
import org.carestrategy.value.PriorityId;
import org.carestrategy.value.StrategyId;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;
import org.immutables.value.Value;

/**
 * A council's strategy for children in care and care leavers, for example Stockton's for 2016-18: what is promised,
 * what shall be better, what is done, how it is measured, and who answers for it.
 *
 * <p>Identifier, title and authority are mandatory; all else can be missing while a strategy is being written. Parts
 * refer to each other by identifier. Every lookup takes the first part with an identifier where several have the
 * same, and its answer is built once, when first asked; a strategy can be shared between threads.
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({
    "id",
    "title",
    "authority",
    "period",
    "edition",
    "extent",
    "basis",
    "preparedBy",
    "related",
    "terms",
    "vision",
    "aims",
    "themes",
    "children",
    "responsibilities",
    "frameworks",
    "governance",
    "pledges",
    "priorities",
    "actions",
    "actionPlans",
    "measures",
    "participation",
    "documents",
    "reviews",
    "signOffs",
    "papers",
    "decisions",
    "citations"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Strategy {
    Strategy() {}

    /**
     * Starts a strategy with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Strategy fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The name by which records and other strategies refer to it.
     *
     * @return for example {@code stockton-2016}
     */
    public abstract StrategyId id();

    /**
     * Its title.
     *
     * @return not blank
     */
    public abstract String title();

    /**
     * Whose strategy it is.
     *
     * @return the council
     */
    public abstract Authority authority();

    /**
     * The time it covers.
     *
     * @return for example {@code 2016/2018}
     */
    public abstract Optional<Timescale> period();

    /**
     * Which text of it this is.
     *
     * @return empty if nothing is said of it
     */
    public abstract Optional<Edition> edition();

    /**
     * How far its parts are held here.
     *
     * @return by part, in the order of {@link Part}; a part that is not listed is as it stands
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Value.NaturalOrder
    public abstract SortedMap<Part, Extent> extent();

    /**
     * On what it rests.
     *
     * @return for example the duty that it fulfils
     */
    public abstract Optional<Wording> basis();

    /**
     * Who prepared it.
     *
     * @return parties of the strategy; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<PartyId> preparedBy();

    /**
     * Other strategies that it replaces, incorporates or follows.
     *
     * @return possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<RelatedStrategy> related();

    /**
     * The words that the council uses.
     *
     * @return with their meaning, where it is told; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Term> terms();

    /**
     * The vision.
     *
     * @return empty if there is none
     */
    public abstract Optional<Wording> vision();

    /**
     * What it aims at.
     *
     * @return possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Wording> aims();

    /**
     * The themes that run through it.
     *
     * @return possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Wording> themes();

    /**
     * For which children it is written.
     *
     * @return empty if nothing is said of it
     */
    public abstract Optional<ChildrenCovered> children();

    /**
     * Who answers for the strategy as a whole.
     *
     * @return possibly nobody yet; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Responsibility> responsibilities();

    /**
     * Sets of outcomes or principles that it follows.
     *
     * @return possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Framework> frameworks();

    /**
     * Who decides, watches, delivers and is heard.
     *
     * @return empty if nothing is said of it
     */
    public abstract Optional<Governance> governance();

    /**
     * What is promised.
     *
     * @return pledges with their promises; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Pledge> pledges();

    /**
     * What shall be better, or work better.
     *
     * @return outcome and delivery priorities; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Priority> priorities();

    /**
     * What is done.
     *
     * @return those under the priorities and those of the plans; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Action> actions();

    /**
     * The plans, one for each period.
     *
     * @return they name the actions that they hold; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<ActionPlan> actionPlans();

    /**
     * What is measured.
     *
     * @return possibly nothing; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Measure> measures();

    /**
     * How children and young people take part.
     *
     * @return empty if nothing is said of it
     */
    public abstract Optional<Participation> participation();

    /**
     * The documents that belong to it.
     *
     * @return possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Document> documents();

    /**
     * When it, or a part of it, is looked at again.
     *
     * @return possibly nothing is said; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Review> reviews();

    /**
     * The signatures that it needs.
     *
     * @return possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<RequiredSignOff> signOffs();

    /**
     * The papers by which it was put before those who decide.
     *
     * @return possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Paper> papers();

    /**
     * What was decided on it.
     *
     * @return possibly nothing; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Decision> decisions();

    /**
     * Where it is said.
     *
     * @return documents and places, possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Citation> citations();

    /**
     * The parties that take part.
     *
     * @return the parties of the governance; unmodifiable, none if there is no governance yet
     */
    public List<Party> parties() {
        return governance().map(Governance::parties).orElse(List.of());
    }

    /**
     * Who reports to whom.
     *
     * @return the lines of the governance; unmodifiable, none if there is no governance yet
     */
    public List<ReportingLine> reportingLines() {
        return governance().map(Governance::lines).orElse(List.of());
    }

    /**
     * The party with an identifier.
     *
     * @param id the identifier
     * @return the first such party, or empty if there is none
     */
    public Optional<Party> party(PartyId id) {
        return index().party(id);
    }

    /**
     * The pledge with an identifier.
     *
     * @param id the identifier
     * @return the first such pledge, or empty if there is none
     */
    public Optional<Pledge> pledge(PledgeId id) {
        return index().pledge(id);
    }

    /**
     * The priority with an identifier.
     *
     * @param id the identifier
     * @return the first such priority, or empty if there is none
     */
    public Optional<Priority> priority(PriorityId id) {
        return index().priority(id);
    }

    /**
     * The action with an identifier.
     *
     * @param id the identifier
     * @return the first such action, or empty if there is none
     */
    public Optional<Action> action(ActionId id) {
        return index().action(id);
    }

    /**
     * The action plan with an identifier.
     *
     * @param id the identifier
     * @return the first such plan, or empty if there is none
     */
    public Optional<ActionPlan> actionPlan(ActionPlanId id) {
        return index().actionPlan(id);
    }

    /**
     * The measure with an identifier.
     *
     * @param id the identifier
     * @return the first such measure, or empty if there is none
     */
    public Optional<Measure> measure(MeasureId id) {
        return index().measure(id);
    }

    /**
     * The document with an identifier.
     *
     * @param id the identifier
     * @return the first such document, or empty if there is none
     */
    public Optional<Document> document(DocumentId id) {
        return index().document(id);
    }

    /**
     * Every part that has an identifier.
     *
     * @return in the order of the document; unmodifiable
     */
    public List<Element> elements() {
        return index().elements();
    }

    /**
     * The part at a place.
     *
     * @param path names of lists and identifiers, as of {@link Element#path()}, for example
     *     {@code pledges/our-pledge/promises/keep-in-touch}; the second of several parts with the same place is marked
     *     by {@code #2}
     * @return empty if no part has that place
     */
    public Optional<Element> elementAt(String path) {
        return index().elementAt(path);
    }

    /**
     * The parts to which a link points.
     *
     * @param link the link
     * @return none if it leads nowhere, several if an identifier was used twice; unmodifiable
     */
    public List<Element> elements(Link link) {
        return index().elements(link.text());
    }

    /**
     * The parts with the text of an identifier, of whatever kind they are; several only in a strategy that breaks the
     * rule {@code id.repeated}.
     *
     * @param id the identifier
     * @return those parts, in order; unmodifiable
     */
    public List<Element> elements(ElementId id) {
        return index().elements(id.text());
    }

    /**
     * The parts that say that they serve another.
     *
     * @param id identifier of the part that is served
     * @return in the order of the document; unmodifiable
     */
    public List<Element> serving(ElementId id) {
        return index().serving(id);
    }

    /**
     * The actions that serve a part.
     *
     * @param id identifier of the part, for example of a priority
     * @return in the order of the document; unmodifiable
     */
    public List<Action> actionsServing(ElementId id) {
        return index().actionsServing(id);
    }

    /**
     * The measures that serve a part.
     *
     * @param id identifier of the part, for example of a priority
     * @return in the order of the document; unmodifiable
     */
    public List<Measure> measuresServing(ElementId id) {
        return index().measuresServing(id);
    }

    /**
     * Who answers for a part, and as what.
     *
     * @param id identifier of the part
     * @return in the order of the document; unmodifiable
     */
    public List<Responsibility> responsibleFor(ElementId id) {
        return index().responsibleFor(id);
    }

    /**
     * The parts for which a party answers, as whatever.
     *
     * @param party identifier of the party
     * @return in the order of the document; unmodifiable
     */
    public List<Element> answeredForBy(PartyId party) {
        return index().answeredForBy(party);
    }

    /**
     * The parts for which the bearer of printed initials answers, as whatever.
     *
     * @param initials as printed, for example {@code MG}
     * @return in the order of the document; unmodifiable
     */
    public List<Element> answeredForByInitials(String initials) {
        return index().answeredForByInitials(initials);
    }

    /**
     * The actions of a plan.
     *
     * @param plan identifier of the plan
     * @return in the order of its rows, each once, without those that the strategy does not hold; unmodifiable
     */
    public List<Action> actionsOf(ActionPlanId plan) {
        return index().actionsOf(plan);
    }

    /**
     * The plans that hold an action.
     *
     * @param action identifier of the action
     * @return in the order of the document; unmodifiable
     */
    public List<ActionPlan> plansHolding(ActionId action) {
        return index().plansHolding(action);
    }

    /**
     * The rows that hold an action.
     *
     * @param action identifier of the action
     * @return rows of all plans, in the order of the document; unmodifiable
     */
    public List<PlanRow> rowsHolding(ActionId action) {
        return index().rowsHolding(action);
    }

    /**
     * The actions that stand in no plan, as do those printed under the priorities.
     *
     * @return in the order of the document; unmodifiable
     */
    public List<Action> actionsOutsidePlans() {
        return index().actionsOutsidePlans();
    }

    @Value.Lazy
    @JsonIgnore
    StrategyIndex index() {
        return new StrategyIndex(this);
    }

    @Value.Check
    void check() {
        Require.text("title", title());
    }

    /** Collects what a strategy is made of. */
    public static final class Builder extends ImmutableStrategy.Builder {
        Builder() {}
    }
}
