package org.carestrategy.assess;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.governance.ResponsibilityKind;
import org.carestrategy.record.ActionUpdate;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Rating;
import org.carestrategy.record.Stage;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionKind;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.Framework;
import org.carestrategy.strategy.FrameworkItem;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.OutcomeStatement;
import org.carestrategy.strategy.PlanRow;
import org.carestrategy.strategy.Pledge;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.Promise;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.Link;
import org.carestrategy.value.Timescale;
import org.jspecify.annotations.Nullable;

/**
 * The same scorecard worked out anew, by loops over everything for each part. What a measure shows is taken as given, as
 * {@link SlowDifference} works that out. Null is what is not known.
 */
final class SlowScorecard {
    /**
     * The conventions that are tried, all else being standard.
     *
     * @param redmine whether a day counts before it is over
     * @param points how many percentage points short is not behind
     * @param freshMonths for how many months what was told is fresh
     * @param claimed whether the council's own rating is taken
     */
    record Conventions(boolean redmine, int points, int freshMonths, boolean claimed) {}

    /** What is counted of one action or measure. */
    static final class Piece {
        final Link part;

        @Nullable
        Rating rating;

        @Nullable
        NotRated notRated;

        @Nullable
        Way way;

        @Nullable
        Stage stage;

        @Nullable
        DeliveryState state;

        boolean leftOut;

        @Nullable
        Fraction come;

        @Nullable
        Boolean complete;

        int weight = 1;

        Piece(Link part) {
            this.part = part;
        }
    }

    /** Counts by word, as text, so that both ways of counting can be set against each other. */
    static final class Counts {
        final Map<String, Integer> counts = new TreeMap<>();
        Fraction come = Fraction.of(0, 1);
        Fraction complete = Fraction.of(0, 1);

        void one(String what) {
            many(what, 1);
        }

        void many(String what, int count) {
            counts.put(what, counts.getOrDefault(what, 0) + count);
        }

        void add(Piece piece) {
            one("of");
            if (piece.rating != null) {
                one("rating " + piece.rating.text());
                one("rated");
            }
            if (piece.notRated != null) {
                one("not rated " + piece.notRated.text());
            }
            if (piece.way != null) {
                one("way " + piece.way.text());
            }
            if (piece.stage != null) {
                one("stage " + piece.stage.text());
            }
            if (piece.state != null) {
                one("state " + piece.state.text());
            }
            if (piece.leftOut) {
                one("left out");
                return;
            }
            Fraction weight = Fraction.of(piece.weight, 1);
            if (piece.come == null) {
                one("come missing");
                many("come missing weight", piece.weight);
            } else {
                one("come known");
                many("come weight", piece.weight);
                come = come.plus(piece.come.times(weight));
            }
            if (piece.complete == null) {
                one("complete missing");
                many("complete missing weight", piece.weight);
            } else {
                one("complete known");
                many("complete weight", piece.weight);
                complete = complete.plus(Fraction.of(piece.complete ? 1 : 0, 1).times(weight));
            }
        }

        List<Object> shown() {
            counts.values().removeIf(count -> count == 0);
            return List.of(counts, come.shown(), complete.shown());
        }
    }

    /** One part in one view. */
    static final class Part {
        final Counts delivery = new Counts();
        final Counts difference = new Counts();
        final List<String> actions = new ArrayList<>();
        final List<String> measures = new ArrayList<>();
        final List<String> voices = new ArrayList<>();
        int parts;
        int spokenOf;
    }

    private final Strategy strategy;
    private final boolean isRecorded;
    private final LocalDate day;
    private final Conventions conventions;
    private final List<Piece> differences;
    private final List<Entry> told = new ArrayList<>();
    private final Map<Link, Set<Link>> above = new TreeMap<>();

    SlowScorecard(
            Strategy strategy,
            Optional<StrategyRecord> record,
            LocalDate day,
            Conventions conventions,
            List<Piece> differences) {
        this.strategy = strategy;
        this.isRecorded = record.isPresent();
        this.day = day;
        this.conventions = conventions;
        this.differences = differences;
        List<Entry> entries = record.isPresent() ? record.get().entries() : List.of();
        for (Entry entry : entries) {
            if (!entry.recorded().isAfter(day) && !entry.happened().isAfter(day) && !isCorrected(entry, entries)) {
                told.add(entry);
            }
        }
        told.sort(Comparator.comparing(Entry::happened).thenComparing(Entry::recorded));
    }

    private boolean isCorrected(Entry entry, List<Entry> entries) {
        for (Entry other : entries) {
            if (!other.recorded().isAfter(day)
                    && !other.happened().isAfter(day)
                    && other.corrects().isPresent()
                    && other.corrects().get().equals(entry.id())) {
                return true;
            }
        }
        return false;
    }

    // what an action comes to

    /** What is known of an action after some of its updates. */
    private static final class Known {
        @Nullable
        Stage stage;

        @Nullable
        Integer percent;

        @Nullable
        Rating claimed;

        @Nullable
        LocalDate due;

        @Nullable
        LocalDate doneOn;

        @Nullable
        Entry doneBy;
    }

    Piece piece(Action action) {
        List<Entry> updates = new ArrayList<>();
        for (Entry entry : told) {
            if (entry.update().isPresent() && entry.about().contains(Link.to(action.id()))) {
                updates.add(entry);
            }
        }
        LocalDate planned = action.timescale().isPresent()
                ? action.timescale().get().lastDay().orElse(null)
                : null;
        Known known = known(updates, planned);
        Piece piece = new Piece(Link.to(action.id()));
        piece.stage = known.stage;
        piece.state = state(action, updates, known, planned);
        piece.leftOut = piece.state == DeliveryState.OUTSIDE_PLANS
                || piece.state == DeliveryState.AHEAD
                || piece.state == DeliveryState.IDEA
                || piece.state == DeliveryState.WITHDRAWN;
        rate(piece, known);
        piece.come = share(known);
        piece.complete = known.stage == null ? null : known.stage == Stage.COMPLETED;
        if (updates.size() > 1) {
            piece.way = way(known(updates.subList(0, updates.size() - 1), planned), known);
        }
        return piece;
    }

    private static Known known(List<Entry> updates, @Nullable LocalDate planned) {
        Known known = new Known();
        known.due = planned;
        for (Entry entry : updates) {
            ActionUpdate update = entry.update().orElseThrow();
            if (update.stage().isPresent()) {
                boolean again = known.stage == Stage.COMPLETED;
                known.stage = update.stage().get();
                if (known.stage != Stage.COMPLETED) {
                    known.doneOn = null;
                    known.doneBy = null;
                } else if (!again) {
                    known.doneOn = entry.happened();
                    known.doneBy = entry;
                }
            }
            known.percent = update.percent().orElse(known.percent);
            known.claimed = update.claimedRating().orElse(known.claimed);
        }
        for (Entry entry : updates) {
            boolean after = known.doneBy != null && updates.indexOf(entry) > updates.indexOf(known.doneBy);
            Optional<Timescale> revised = entry.update().orElseThrow().revisedDue();
            if (revised.isPresent() && !after) {
                known.due = revised.get().lastDay().orElse(null);
            }
        }
        return known;
    }

    private DeliveryState state(Action action, List<Entry> updates, Known known, @Nullable LocalDate planned) {
        boolean idea = action.kind().isPresent() && action.kind().get().equals(ActionKind.IDEA);
        if (idea && (known.stage == null || known.stage == Stage.NOT_STARTED)) {
            return DeliveryState.IDEA;
        }
        if (known.stage == null) {
            return untold(action, updates, known);
        }
        if (known.stage == Stage.WITHDRAWN) {
            return DeliveryState.WITHDRAWN;
        }
        if (known.stage == Stage.COMPLETED) {
            boolean late = known.due != null && known.doneOn != null && known.doneOn.isAfter(known.due);
            return late ? DeliveryState.COMPLETED_LATE : DeliveryState.COMPLETED;
        }
        if (known.due != null && day.isAfter(known.due)) {
            return DeliveryState.OVERDUE;
        }
        if (known.stage == Stage.ON_HOLD) {
            return DeliveryState.ON_HOLD;
        }
        LocalDate last = updates.get(updates.size() - 1).happened();
        LocalDate begins = begins(action);
        boolean ahead = known.stage == Stage.NOT_STARTED && begins != null && day.isBefore(begins);
        if (!ahead && !day.isBefore(last.plusDays(1).plusMonths(conventions.freshMonths()))) {
            return DeliveryState.STALE;
        }
        if (isBehind(action, known)) {
            return DeliveryState.BEHIND;
        }
        if (planned != null && (known.due == null || known.due.isAfter(planned))) {
            return DeliveryState.RE_DATED;
        }
        if (known.stage == Stage.NOT_STARTED) {
            return DeliveryState.NOT_STARTED;
        }
        boolean continuous = action.kind().isPresent() && action.kind().get().equals(ActionKind.CONTINUOUS);
        boolean ongoing = action.timescale().isPresent()
                && action.timescale().get().toString().equals("ongoing");
        return continuous || ongoing ? DeliveryState.CONTINUOUS : DeliveryState.ON_TRACK;
    }

    private DeliveryState untold(Action action, List<Entry> updates, Known known) {
        boolean planned = false;
        for (ActionPlan plan : strategy.actionPlans()) {
            planned |= holds(plan, Link.to(action.id()));
        }
        LocalDate begins = begins(action);
        if (updates.isEmpty() && !planned && !strategy.actionPlans().isEmpty()) {
            return DeliveryState.OUTSIDE_PLANS;
        }
        if (begins != null && day.isBefore(begins) && known.claimed == null && known.percent == null) {
            return DeliveryState.AHEAD;
        }
        return isRecorded ? DeliveryState.NO_UPDATE : DeliveryState.NO_RECORD;
    }

    private @Nullable LocalDate begins(Action action) {
        LocalDate begins = null;
        for (ActionPlan plan : strategy.actionPlans()) {
            LocalDate first = holds(plan, Link.to(action.id())) ? first(plan.period()) : null;
            if (first != null && (begins == null || first.isBefore(begins))) {
                begins = first;
            }
        }
        LocalDate own = first(action.start());
        return own != null ? own : begins;
    }

    private static @Nullable LocalDate first(Optional<Timescale> timescale) {
        return timescale.isPresent() ? timescale.get().firstDay().orElse(null) : null;
    }

    private boolean isBehind(Action action, Known known) {
        LocalDate start = first(action.start());
        Fraction done = share(known);
        if (start == null || known.due == null || known.due.isBefore(start) || done == null) {
            return false;
        }
        long over = ChronoUnit.DAYS.between(start, day) + (conventions.redmine() ? 1 : 0);
        long all = ChronoUnit.DAYS.between(start, known.due) + 1;
        Fraction expected = Fraction.of(Math.max(over, 0), all);
        return !expected.minus(done).atMost(Fraction.of(conventions.points(), 100));
    }

    private static @Nullable Fraction share(Known known) {
        if (known.stage == Stage.COMPLETED) {
            return Fraction.of(1, 1);
        }
        if (known.percent != null) {
            return Fraction.of(known.percent, 100);
        }
        return known.stage == Stage.NOT_STARTED ? Fraction.of(0, 1) : null;
    }

    private void rate(Piece piece, Known known) {
        DeliveryState state = piece.state;
        if (conventions.claimed() && !piece.leftOut) {
            piece.rating = known.claimed;
            if (known.claimed == null) {
                piece.notRated = known.stage != null ? NotRated.NO_CLAIM : NotRated.parse(text(state));
            }
            return;
        }
        if (state == DeliveryState.COMPLETED
                || state == DeliveryState.COMPLETED_LATE
                || state == DeliveryState.CONTINUOUS
                || state == DeliveryState.ON_TRACK) {
            piece.rating = Rating.GREEN;
        } else if (state == DeliveryState.ON_HOLD || state == DeliveryState.BEHIND || state == DeliveryState.RE_DATED) {
            piece.rating = Rating.AMBER;
        } else if (state == DeliveryState.OVERDUE) {
            piece.rating = Rating.RED;
        } else {
            piece.notRated = NotRated.parse(text(state));
        }
    }

    private static String text(@Nullable DeliveryState state) {
        return state == null ? "" : state.text();
    }

    private static @Nullable Way way(Known before, Known after) {
        if (before.stage == null || after.stage == null) {
            return null;
        }
        int moved = Integer.compare(step(after.stage), step(before.stage));
        if (moved == 0 && before.percent != null && after.percent != null) {
            moved = Integer.compare(after.percent, before.percent);
        }
        if (moved == 0 && before.due != null && after.due != null) {
            moved = before.due.compareTo(after.due);
        }
        return moved == 0 ? Way.STEADY : moved > 0 ? Way.IMPROVING : Way.WORSENING;
    }

    private static int step(Stage stage) {
        return List.of(Stage.WITHDRAWN, Stage.ON_HOLD, Stage.NOT_STARTED, Stage.IN_PROGRESS, Stage.COMPLETED)
                .indexOf(stage);
    }

    // what belongs to what

    private static boolean holds(ActionPlan plan, Link action) {
        for (PlanRow row : plan.rows()) {
            for (ActionId id : row.actions()) {
                if (Link.to(id).equals(action)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What work on a part is work for: the part and all above it. */
    private Set<Link> above(Link part) {
        Set<Link> known = above.get(part);
        if (known == null) {
            known = climb(part);
            above.put(part, known);
        }
        return known;
    }

    private Set<Link> climb(Link part) {
        Set<Link> served = new HashSet<>(Set.of(part));
        Set<Link> reached = new HashSet<>(Set.of(part));
        int before;
        do {
            before = served.size() + reached.size();
            for (Link link : List.copyOf(reached)) {
                for (Action action : strategy.actions()) {
                    if (Link.to(action.id()).equals(link)) {
                        served.addAll(action.serves());
                    }
                }
                for (Measure measure : strategy.measures()) {
                    if (Link.to(measure.id()).equals(link)) {
                        served.addAll(measure.serves());
                    }
                }
                up(link, reached);
            }
            reached.addAll(served);
            for (Link link : served) {
                for (Priority priority : strategy.priorities()) {
                    if (priority.pledge().isPresent()
                            && isPledgeOrPromiseOf(
                                    link, Link.to(priority.pledge().get()))) {
                        reached.add(Link.to(priority.id()));
                    }
                }
            }
        } while (before < served.size() + reached.size());
        return reached;
    }

    private boolean isPledgeOrPromiseOf(Link link, Link id) {
        for (Pledge pledge : strategy.pledges()) {
            if (Link.to(pledge.id()).equals(id)) {
                if (link.equals(id)) {
                    return true;
                }
                for (Promise promise : pledge.promises()) {
                    if (Link.to(promise.id()).equals(link)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void up(Link link, Set<Link> into) {
        for (Framework framework : strategy.frameworks()) {
            for (FrameworkItem item : framework.items()) {
                if (Link.to(item.id()).equals(link)) {
                    into.add(Link.to(framework.id()));
                }
            }
        }
        for (Pledge pledge : strategy.pledges()) {
            if (Link.to(pledge.id()).equals(link)) {
                into.addAll(pledge.serves());
            }
            for (Promise promise : pledge.promises()) {
                if (Link.to(promise.id()).equals(link)) {
                    into.add(Link.to(pledge.id()));
                }
            }
        }
        for (Priority priority : strategy.priorities()) {
            if (Link.to(priority.id()).equals(link)) {
                into.addAll(priority.serves());
                if (priority.pledge().isPresent()) {
                    into.add(Link.to(priority.pledge().get()));
                }
            }
            for (OutcomeStatement statement : priority.statements()) {
                if (Link.to(statement.id()).equals(link)) {
                    into.add(Link.to(priority.id()));
                    into.addAll(statement.serves());
                }
            }
        }
    }

    // what is put together

    /** Each part by its view and name, as {@code priority education}. */
    Map<String, Part> parts() {
        Map<String, Part> parts = new TreeMap<>();
        parts.put("whole", new Part());
        for (String name : names()) {
            parts.put(name, new Part());
        }
        for (Action action : strategy.actions()) {
            Piece piece = piece(action);
            for (String name : groupsOfWork(piece.part, parts.keySet())) {
                Part part = parts.computeIfAbsent(name, none -> new Part());
                part.actions.add(piece.part.toString());
                part.delivery.add(piece);
            }
        }
        for (Piece piece : differences) {
            for (String name : groupsOfWork(piece.part, parts.keySet())) {
                Part part = parts.computeIfAbsent(name, none -> new Part());
                part.measures.add(piece.part.toString());
                part.difference.add(piece);
            }
        }
        for (Map.Entry<String, Part> part : parts.entrySet()) {
            hear(part.getKey(), part.getValue());
        }
        return parts;
    }

    /** All parts that are shown even if nothing belongs to them. */
    private Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (Pledge pledge : strategy.pledges()) {
            names.add("pledge " + pledge.id());
            for (Promise promise : pledge.promises()) {
                names.add("promise " + promise.id());
            }
        }
        for (Priority priority : strategy.priorities()) {
            names.add("priority " + priority.id());
            for (OutcomeStatement statement : priority.statements()) {
                names.add("statement " + statement.id());
            }
        }
        for (Framework framework : strategy.frameworks()) {
            for (FrameworkItem item : framework.items()) {
                names.add("framework-item " + item.id());
            }
        }
        for (ActionPlan plan : strategy.actionPlans()) {
            names.add("plan " + plan.id());
        }
        for (Party party : strategy.parties()) {
            names.add("party " + party.id());
        }
        for (Action action : strategy.actions()) {
            names.add("action " + action.id());
            names.addAll(leads(Link.to(action.id())));
        }
        for (Measure measure : strategy.measures()) {
            names.add("measure " + measure.id());
            names.addAll(leads(Link.to(measure.id())));
        }
        return names;
    }

    private List<Responsibility> responsibilities(Link part) {
        for (Action action : strategy.actions()) {
            if (Link.to(action.id()).equals(part)) {
                return action.responsibilities();
            }
        }
        for (Measure measure : strategy.measures()) {
            if (Link.to(measure.id()).equals(part)) {
                return measure.responsibilities();
            }
        }
        return List.of();
    }

    private Set<String> leads(Link part) {
        Set<String> leads = new TreeSet<>();
        for (Responsibility responsibility : responsibilities(part)) {
            if (responsibility.as().equals(ResponsibilityKind.LEAD)) {
                leads.add("lead "
                        + (responsibility.party().isPresent()
                                ? responsibility.party().get().text()
                                : responsibility.initials().orElse("")));
            }
        }
        return leads;
    }

    private Set<String> answering(Link part) {
        Set<String> parties = new TreeSet<>(Set.of("party " + part));
        for (Responsibility responsibility : responsibilities(part)) {
            String next = responsibility.party().isPresent()
                    ? responsibility.party().get().text()
                    : null;
            while (next != null && parties.add("party " + next)) {
                String whole = null;
                for (Party party : strategy.parties()) {
                    if (party.id().text().equals(next) && party.partOf().isPresent()) {
                        whole = party.partOf().get().text();
                    }
                }
                next = whole;
            }
        }
        return parties;
    }

    private Set<String> plans(Link part) {
        Set<String> plans = new TreeSet<>();
        boolean isAction = false;
        for (Action action : strategy.actions()) {
            isAction |= Link.to(action.id()).equals(part);
        }
        for (ActionPlan plan : strategy.actionPlans()) {
            Set<Link> shared = new HashSet<>(above(part));
            shared.retainAll(plan.focus());
            if (Link.to(plan.id()).equals(part) || (isAction ? holds(plan, part) : !shared.isEmpty())) {
                plans.add("plan " + plan.id());
            }
        }
        return plans;
    }

    /** The groups of a part that there are. */
    private Set<String> groups(Link part, Set<String> all) {
        Set<String> groups = new TreeSet<>();
        boolean isAction = false;
        for (Action action : strategy.actions()) {
            isAction |= Link.to(action.id()).equals(part);
        }
        boolean isMeasure = false;
        for (Measure measure : strategy.measures()) {
            isMeasure |= Link.to(measure.id()).equals(part);
        }
        for (Link link : above(part)) {
            for (View view : List.of(
                    View.PLEDGE,
                    View.PROMISE,
                    View.PRIORITY,
                    View.STATEMENT,
                    View.FRAMEWORK_ITEM,
                    View.ACTION,
                    View.MEASURE)) {
                boolean ofItsKind = (view == View.ACTION && isAction) || (view == View.MEASURE && isMeasure);
                if (!ofItsKind || link.equals(part)) {
                    groups.add(view.text() + " " + link);
                }
            }
        }
        groups.addAll(plans(part));
        groups.addAll(answering(part));
        groups.addAll(leads(part));
        groups.retainAll(all);
        groups.add("whole");
        return groups;
    }

    private Set<String> groupsOfWork(Link part, Set<String> all) {
        Set<String> groups = groups(part, all);
        for (View view : List.of(
                View.PLEDGE,
                View.PROMISE,
                View.PRIORITY,
                View.STATEMENT,
                View.FRAMEWORK_ITEM,
                View.PLAN,
                View.PARTY,
                View.LEAD)) {
            boolean none = true;
            for (String group : groups) {
                none &= !group.startsWith(view.text() + " ");
            }
            if (none) {
                groups.add(view.text());
            }
        }
        return groups;
    }

    private void hear(String name, Part part) {
        List<Link> speakable = speakable(name);
        part.parts = speakable.size();
        for (Link link : speakable) {
            boolean spoken = false;
            for (Entry entry : told) {
                spoken |= entry.voice().isPresent() && entry.about().contains(link);
            }
            part.spokenOf += spoken ? 1 : 0;
        }
        for (Entry entry : told) {
            if (entry.voice().isEmpty()) {
                continue;
            }
            boolean about = name.equals("whole");
            for (Link link : entry.about()) {
                about |= groups(link, Set.of(name)).contains(name);
            }
            if (about) {
                part.voices.add(entry.id().text());
            }
        }
    }

    private List<Link> speakable(String name) {
        List<Link> speakable = new ArrayList<>();
        for (Pledge pledge : strategy.pledges()) {
            for (Promise promise : pledge.promises()) {
                if (name.equals("whole") || name.endsWith(" " + pledge.id())) {
                    speakable.add(Link.to(promise.id()));
                }
            }
        }
        for (Priority priority : strategy.priorities()) {
            for (OutcomeStatement statement : priority.statements()) {
                if (name.equals("whole") || name.endsWith(" " + priority.id())) {
                    speakable.add(Link.to(statement.id()));
                }
            }
            for (Pledge pledge : strategy.pledges()) {
                boolean same =
                        priority.pledge().isPresent() && priority.pledge().get().equals(pledge.id());
                if (same && priority.statements().isEmpty() && name.endsWith(" " + priority.id())) {
                    for (Promise promise : pledge.promises()) {
                        speakable.add(Link.to(promise.id()));
                    }
                }
            }
        }
        if (speakable.isEmpty() && name.contains(" ") && !name.equals("lead MG")) {
            speakable.add(Link.of(name.substring(name.indexOf(' ') + 1)));
        }
        return speakable;
    }
}
