package org.carestrategy.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.carestrategy.assess.DeliveryState;
import org.carestrategy.assess.GapTrend;
import org.carestrategy.assess.NotRated;
import org.carestrategy.assess.RollUpMethod;
import org.carestrategy.assess.Side;
import org.carestrategy.assess.View;
import org.carestrategy.assess.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonsTest {
    static Stream<List<String>> lists() {
        return Stream.of(
                Arrays.stream(NotRated.values()).map(Reasons::words).toList(),
                Arrays.stream(DeliveryState.values()).map(Reasons::words).toList(),
                Arrays.stream(Way.values()).map(Reasons::words).toList(),
                Arrays.stream(GapTrend.values()).map(Reasons::words).toList(),
                Arrays.stream(Side.values()).map(Reasons::words).toList(),
                Arrays.stream(RollUpMethod.values()).map(Reasons::words).toList(),
                Arrays.stream(View.values()).map(ViewWords::one).toList(),
                Arrays.stream(View.values()).map(ViewWords::many).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING, 1, 1 figure not yet available",
        "PENDING, 2, 2 figures not yet available",
        "IDEA, 3, 3 only ideas so far",
        "NO_UPDATE, 1, 1 without any update by that day",
        "NO_TARGET, 2, 2 without any target",
        "STALE, 2, 2 not told of for too long"
    })
    void a_reason_stands_behind_a_number_in_the_right_number(NotRated reason, int count, String words) {
        assertThat(Reasons.counted(reason, count)).isEqualTo(words);
    }

    @Test
    void a_state_in_brief_is_as_good_as_in_full() {
        assertThat(Arrays.stream(DeliveryState.values()).map(Reasons::brief))
                .doesNotHaveDuplicates()
                .contains("overdue", "behind", "done", "done, but late")
                .noneMatch(brief -> brief.contains(":"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void no_two_are_told_in_the_same_words_and_none_by_its_code(List<String> words) {
        assertThat(words).doesNotHaveDuplicates().allMatch(text -> text.matches("[a-z][a-z ,:']+"));
    }
}
