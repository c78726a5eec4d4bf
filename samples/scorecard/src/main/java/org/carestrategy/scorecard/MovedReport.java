package org.carestrategy.scorecard;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestrategy.assess.View;
import org.carestrategy.compare.Move;
import org.carestrategy.compare.MoveCause;
import org.carestrategy.compare.MoveKind;
import org.carestrategy.compare.Question;
import org.carestrategy.compare.ScorecardComparison;
import org.carestrategy.compare.Shown;
import org.carestrategy.value.EntryId;

/** What moved between two days, as text to read. */
final class MovedReport {
    /** Of these all that moved is told; what only follows from it elsewhere is left to the data. */
    private static final Set<View> TOLD =
            Set.of(View.PRIORITY, View.STATEMENT, View.PROMISE, View.ACTION, View.MEASURE);

    private static final Set<View> SINGLE = Set.of(View.ACTION, View.MEASURE);

    private final Assessed before;
    private final Assessed now;
    private final Printout printout;

    private MovedReport(Assessed before, Assessed now, Printout printout) {
        this.before = before;
        this.now = now;
        this.printout = printout;
    }

    static String of(Assessed before, Assessed now, ScorecardComparison comparison) {
        Printout printout = new Printout()
                .title("What moved in " + now.strategy().title())
                .field("Council", now.strategy().authority().name())
                .field("From", Words.day(comparison.olderDay()))
                .field("To", Words.day(comparison.newerDay()))
                .field("Judged by", PolicyOption.told(now.policy()))
                .field("Tells of", "priorities, outcome statements, promises, actions and measures.");
        List<Move> moves = comparison.moves().stream()
                .filter(move -> TOLD.contains(move.by()) && move.part().isPresent())
                .toList();
        new MovedReport(before, now, printout).print(moves);
        return printout.toString();
    }

    private void print(List<Move> moves) {
        if (moves.isEmpty()) {
            printout.blank().line("Nothing has moved.");
        }
        section("Better", rated(moves, MoveKind.BETTER));
        section("Worse", rated(moves, MoveKind.WORSE));
        section("Moved, neither better nor worse", rated(moves, MoveKind.OTHER));
        section("Heard", moves.stream().filter(MovedReport::isVoice).toList());
    }

    private static List<Move> rated(List<Move> moves, MoveKind kind) {
        return moves.stream()
                .filter(move -> move.kind() == kind && !isVoice(move))
                .toList();
    }

    private static boolean isVoice(Move move) {
        return move.question() == Question.VOICE;
    }

    private void section(String title, List<Move> moves) {
        if (!moves.isEmpty()) {
            printout.section(title + " (" + moves.size() + ")");
            moves.forEach(this::move);
        }
    }

    private void move(Move move) {
        String part = now.names().linked(move.part().orElseThrow());
        printout.item(0, "-", Words.capital(ViewWords.one(move.by())) + ": " + part);
        if (isVoice(move)) {
            printout.line(2, voices(move));
        } else {
            printout.line(2, change(move)).line(2, "Why: " + causes(move));
        }
    }

    private String voices(Move move) {
        return Stream.of(counted("New: ", move.entries()), counted("No longer: ", move.entriesGone()))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String counted(String label, List<EntryId> ids) {
        return ids.isEmpty() ? "" : label + told(ids).words();
    }

    /** For example {@code Delivery from amber (behind) to red (overdue)}. */
    private String change(Move move) {
        boolean isSingle = SINGLE.contains(move.by());
        String was = isSingle ? single(move.was(), move) : summed(before, move);
        String is = isSingle ? single(move.is(), move) : summed(now, move);
        return Words.capital(move.question().text()) + " from " + was + " to " + is;
    }

    private static String single(Optional<Shown> shown, Move move) {
        return shown.map(one -> AnswerWords.of(one) + way(one, move)).orElse("nothing");
    }

    /** How far it has come is told where the rating is the same. */
    private static String way(Shown shown, Move move) {
        boolean isSame = move.was().flatMap(Shown::rating).equals(move.is().flatMap(Shown::rating));
        return isSame
                ? shown.score()
                        .map(come -> ", " + come.toPercent(0, RoundingMode.DOWN) + " % of the way")
                        .orElse("")
                : "";
    }

    private static String summed(Assessed assessed, Move move) {
        return assessed.scorecard().by(move.by()).stream()
                .filter(standing -> standing.part().equals(move.part()))
                .findFirst()
                .map(assessed::answers)
                .map(answers -> move.question() == Question.DELIVERY ? answers.delivery() : answers.difference())
                .map(SummaryWords::counted)
                .orElse("nothing");
    }

    private String causes(Move move) {
        return move.causes().stream().map(cause -> cause(cause, move)).collect(Collectors.joining("; "));
    }

    private String cause(MoveCause cause, Move move) {
        return switch (cause) {
            case ENTRIES -> move.entries().isEmpty() ? "what it rested on is gone" : entries(move);
            case CORRECTED ->
                Words.count(move.corrected().size(), "earlier entry was", "earlier entries were") + " corrected";
            case DAY_PASSED -> "its day has passed";
            case WENT_STALE -> "what was told last is too old";
            case TIME_PASSED -> "time has passed";
            case PLAN -> "the strategy was changed";
            case POLICY -> "it is judged otherwise";
        };
    }

    /** With what is new it may rest on older figures too, to which that is compared. */
    private String entries(Move move) {
        ToldSince since = told(move.entries()).after(before.scorecard().asOf());
        return since.isEmpty() ? "other entries count now" : since.words();
    }

    private ToldSince told(List<EntryId> ids) {
        return new ToldSince(now.entries(ids));
    }
}
