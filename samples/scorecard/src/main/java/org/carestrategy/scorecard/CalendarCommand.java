package org.carestrategy.scorecard;

import java.util.concurrent.Callable;
import org.carestrategy.assess.DueCalendar;
import org.carestrategy.value.DateSpan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what is due when and to whom. */
@Command(
        name = "calendar",
        description = "Tells what is due to whom and when, what was done and what is late: meetings, reports, reviews,"
                + " documents, sign-offs, call-ins, actions, readings.")
final class CalendarCommand implements Callable<Integer> {
    @Mixin
    private final CaseArguments arguments = new CaseArguments();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            required = true,
            description = "First day of what is listed, such as 2016-04-01.")
    private String from = "";

    @Option(names = "--to", paramLabel = "DATE", required = true, description = "Last day of what is listed.")
    private String to = "";

    private final Inputs inputs;
    private final Outputs outputs;

    CalendarCommand(Inputs inputs, Outputs outputs) {
        this.inputs = inputs;
        this.outputs = outputs;
    }

    @Override
    public Integer call() {
        DateSpan span = Days.span(from, to);
        Case looked = arguments.from(inputs);
        DueCalendar calendar = looked.record()
                .map(record -> DueCalendar.of(looked.strategy(), record, looked.asOf(), span))
                .orElseGet(() -> DueCalendar.withoutRecord(looked.strategy(), looked.asOf(), span));
        outputs.print(arguments.isJsonAsked() ? Json.of(calendar) : CalendarReport.of(looked, calendar));
        return Soundness.tell(looked, outputs);
    }
}
