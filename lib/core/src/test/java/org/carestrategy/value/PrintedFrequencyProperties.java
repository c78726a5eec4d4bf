package org.carestrategy.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PrintedFrequencyProperties {
    @Provide
    Arbitrary<Frequency> frequencies() {
        return ValueArbitraries.frequencies();
    }

    @Provide
    Arbitrary<String> almostFrequencies() {
        return Arbitraries.of(
                        "every",
                        "each",
                        "0",
                        "2",
                        "999",
                        "two",
                        "month",
                        "months",
                        "weeks",
                        "times",
                        "a year",
                        "yearly",
                        "at least",
                        "twice",
                        "at each meeting of",
                        "board",
                        "standing item",
                        "as needed",
                        ":",
                        "-",
                        "tbc")
                .list()
                .ofMaxSize(6)
                .map(pieces -> String.join(" ", pieces));
    }

    @Property
    void noTextThrows(@ForAll String printed) {
        assertConsistent(printed);
    }

    @Property
    void noFrequencyInPiecesThrows(@ForAll("almostFrequencies") String printed) {
        assertConsistent(printed);
    }

    private static void assertConsistent(String printed) {
        Printed<Frequency> read = PrintedFrequency.read(printed);

        assertThat(read.printed()).isEqualTo(printed);
        assertThat(read.value().isPresent()).isEqualTo(read.outcome() == Printed.Outcome.READ);
        if (read.outcome() == Printed.Outcome.NOT_UNDERSTOOD) {
            assertThat(read.doubts()).isNotEmpty();
        }
    }

    @Property
    void canonicalTextReadsSurelyAsItself(@ForAll("frequencies") Frequency frequency) {
        Printed<Frequency> read = PrintedFrequency.read(frequency.text());

        assertThat(read.value()).contains(frequency);
        assertThat(read.isSure()).isTrue();
    }
}
