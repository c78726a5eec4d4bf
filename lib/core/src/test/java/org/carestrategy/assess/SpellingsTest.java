package org.carestrategy.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that were written keep their meaning: a constant of a closed list keeps its word. */
class SpellingsTest {
    static Stream<Arguments> lists() {
        return Stream.of(
                of(
                        DeliveryState.class,
                        DeliveryState::parse,
                        DeliveryState::text,
                        "no-record no-update outside-plans ahead idea withdrawn completed "
                                + "completed-late overdue on-hold stale behind re-dated continuous "
                                + "not-started on-track"),
                of(
                        DueKind.class,
                        DueKind::parse,
                        DueKind::text,
                        "meeting report review document sign-off call-in action reading"),
                of(DueState.class, DueState::parse, DueState::text, "done done-late late due passed not-known"),
                of(ExpectedRule.class, ExpectedRule::parse, ExpectedRule::text, "linear redmine none"),
                of(
                        FocusGround.class,
                        FocusGround::parse,
                        FocusGround::text,
                        "measure-red measure-amber worsening gap-widening no-reading stale-reading "
                                + "action-red action-amber spoken-of not-evaluated not-met partly-met "
                                + "in-focus not-this-year"),
                of(GapTrend.class, GapTrend::parse, GapTrend::text, "closing widening unchanged crossed"),
                of(MarginKind.class, MarginKind::parse, MarginKind::text, "percent points absolute floor none"),
                of(Missing.class, Missing::parse, Missing::text, "left-out zero no-answer"),
                of(
                        NotRated.class,
                        NotRated::parse,
                        NotRated::text,
                        "no-record no-update outside-plans ahead idea withdrawn completed "
                                + "not-started on-hold continuous state-without-rating no-claim nothing-there "
                                + "counted-only none-known some-missing no-bounds no-reading other-period "
                                + "provisional suppressed pending not-applicable rounds-to-zero in-words "
                                + "context no-polarity by-judgement small-numbers stale no-baseline no-target "
                                + "target-is-baseline no-boundary no-comparison other-unit"),
                of(RatingBasis.class, RatingBasis::parse, RatingBasis::text, "calculated claimed"),
                of(RollUpMethod.class, RollUpMethod::parse, RollUpMethod::text, "counts worst mean share-complete"),
                of(Side.class, Side::parse, Side::text, "better worse equal"),
                of(Since.class, Since::parse, Since::text, "earlier-period year-before baseline"),
                of(TargetAtBaseline.class, TargetAtBaseline::parse, TargetAtBaseline::text, "kept-or-not no-answer"),
                of(TargetRule.class, TargetRule::parse, TargetRule::text, "stepped straight-line"),
                of(
                        View.class,
                        View::parse,
                        View::text,
                        "whole pledge promise priority statement framework-item plan party lead " + "action measure"),
                of(Way.class, Way::parse, Way::text, "improving worsening steady rising falling"));
    }

    private static <E> Arguments of(
            Class<E> type, Function<String, E> read, Function<E, String> written, String words) {
        return arguments(type.getEnumConstants(), read, written, words);
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("lists")
    <E> void eachConstantIsReadAndWrittenByItsWord(
            E[] constants, Function<String, E> read, Function<E, String> written, String words) {
        assertThat(Stream.of(constants).map(written)).containsExactly(words.split(" ", -1));
        assertThat(Stream.of(words.split(" ", -1)).map(read)).containsExactly(constants);
    }
}
