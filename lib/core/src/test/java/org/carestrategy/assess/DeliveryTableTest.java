package org.carestrategy.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.carestrategy.record.Rating;
import org.carestrategy.value.Ratio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The rows of {@code deliveries.csv}, each worked by hand; its last column shows how. */
class DeliveryTableTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "deliveries.csv", numLinesToSkip = 1)
    void eachRowIsAsWorkedByHand(
            String name,
            String policy,
            @Nullable String action,
            @Nullable String updates,
            LocalDate day,
            String state,
            String rating,
            @Nullable LocalDate due,
            @Nullable Integer late,
            @Nullable String expected,
            @Nullable String way,
            String working) {
        Delivery delivery = DeliveryCases.delivery(action, updates, day, DeliveryCases.policy(policy));
        assertThat(working).isNotBlank();
        assertThat(delivery.state().text()).as("state").isEqualTo(state);
        assertThat(delivery.rating().isPresent())
                .isNotEqualTo(delivery.notRated().isPresent());
        assertThat(delivery.rating()
                        .map(Rating::text)
                        .or(() -> delivery.notRated().map(NotRated::text)))
                .as("rating")
                .contains(rating);
        assertThat(delivery.due()).as("due").isEqualTo(Optional.ofNullable(due));
        assertThat(delivery.daysLate()).as("days late").isEqualTo(Optional.ofNullable(late));
        assertThat(delivery.expected())
                .as("expected")
                .isEqualTo(Optional.ofNullable(expected).map(Ratio::parse));
        assertThat(delivery.way().map(Way::text)).as("way").isEqualTo(Optional.ofNullable(way));
    }
}
