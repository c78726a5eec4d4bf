package org.carestrategy.scorecard;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.carestrategy.assess.View;
import org.carestrategy.compare.Move;
import org.carestrategy.compare.MoveCause;
import org.carestrategy.compare.MoveKind;
import org.carestrategy.compare.Question;
import org.carestrategy.compare.ScorecardComparison;
import org.carestrategy.value.EntryId;

/** What moved between two days, as text to read. */
final class MovedReport {
    /** Of these all that moved is told; what only follows from it elsewhere is left to the data. */
    private static final Set<View> TOLD =
            Set.of(View.PRIORITY, View.STATEMENT, View.PROMISE, View.ACTION, View.MEASURE);

    private final Names names;
    private final Printout printout;

    private MovedReport(Names names, Printout printout) {
        this.names = names;
        this.printout = printout;
    }

    static String of(Case looked, ScorecardComparison comparison) {
        Printout printout = new Printout()
                .title("What moved in " + looked.strategy().title())
                .field("Council", looked.strategy().authority().name())
                .field("From", Words.day(comparison.olderDay()))
                .field("To", Words.day(comparison.newerDay()))
                .field("Tells of", "priorities, outcome statements, promises, actions and measures.");
        List<Move> moves = comparison.moves().stream()
                .filter(move -> TOLD.contains(move.by()) && move.part().isPresent())
                .toList();
        new MovedReport(new Names(looked.strategy()), printout).print(moves);
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
        String part = names.linked(move.part().orElseThrow());
        printout.item(0, "-", kind(move.by()) + ": " + part).line(2, isVoice(move) ? voices(move) : change(move));
    }

    private static String kind(View view) {
        return view == View.STATEMENT ? "Outcome statement" : Words.capital(Words.plain(view.text()));
    }

    private static String voices(Move move) {
        String heard = move.entries().isEmpty() ? "" : "new: " + ids(move.entries());
        String gone = move.entriesGone().isEmpty() ? "" : "no longer: " + ids(move.entriesGone());
        return heard + (heard.isEmpty() || gone.isEmpty() ? "" : "; ") + gone;
    }

    /** For example {@code delivery from amber (re dated) to red (overdue): its day has passed}. */
    private static String change(Move move) {
        return move.question().text() + " from "
                + move.was().map(AnswerWords::shown).orElse("nothing") + " to "
                + move.is().map(AnswerWords::shown).orElse("nothing") + ": "
                + move.causes().stream().map(cause -> cause(cause, move)).collect(Collectors.joining("; "));
    }

    private static String cause(MoveCause cause, Move move) {
        return switch (cause) {
            case ENTRIES -> move.entries().isEmpty() ? "what it rested on is gone" : "told by " + ids(move.entries());
            case CORRECTED -> "corrected: " + ids(move.corrected());
            case DAY_PASSED -> "its day has passed";
            case WENT_STALE -> "what was told last is too old";
            case TIME_PASSED -> "time has passed";
            case PLAN -> "the strategy was changed";
            case POLICY -> "it is judged otherwise";
        };
    }

    private static String ids(List<EntryId> entries) {
        return entries.stream().map(EntryId::text).collect(Collectors.joining(", "));
    }
}
