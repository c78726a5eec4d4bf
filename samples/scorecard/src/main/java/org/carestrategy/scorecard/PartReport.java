package org.carestrategy.scorecard;

import java.util.List;
import java.util.function.Consumer;
import org.carestrategy.assess.Delivery;
import org.carestrategy.assess.Difference;
import org.carestrategy.assess.Standing;
import org.carestrategy.value.ElementId;

/** Why a part stands as it does to which actions and measures belong. */
record PartReport(Assessed assessed, Standing standing, Printout printout) {
    void print() {
        printout.section("The three answers");
        assessed.answers(standing).full(printout);
        new VoiceWords(assessed, standing).unspoken(printout);
        list("Its actions", assessed.scorecard().deliveries(standing), this::action);
        list("Its measures", assessed.scorecard().differences(standing), this::measure);
    }

    private <T> void list(String heading, List<T> answers, Consumer<T> each) {
        if (!answers.isEmpty()) {
            printout.section(heading);
            answers.forEach(each);
        }
    }

    private void action(Delivery delivery) {
        line(delivery.action(), Words.capital(AnswerWords.of(delivery)));
    }

    private void measure(Difference difference) {
        String way = difference
                .direction()
                .way()
                .map(Reasons::words)
                .map(word -> ", " + word)
                .orElse("");
        line(difference.measure(), Words.capital(AnswerWords.of(difference)) + way);
    }

    private void line(ElementId id, String told) {
        printout.item(0, "-", assessed.titles().of(id) + " (" + id + ")");
        if (assessed.isRecorded()) {
            printout.line(4, told);
        }
    }
}
