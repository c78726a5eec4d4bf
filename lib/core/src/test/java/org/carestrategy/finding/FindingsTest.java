package org.carestrategy.finding;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static Finding finding(String code, String path, Object value) {
        return Finding.builder()
                .code(code)
                .severity(Severity.WARNING)
                .path(path)
                .template("{value}")
                .argument("value", value)
                .build();
    }

    private static final Finding A1 = finding("a", "actions/x", 1);
    private static final Finding A2 = finding("a", "actions/x", 2);
    private static final Finding A3 = finding("a", "actions/y", 1);
    private static final Finding B = finding("b", "actions/x", 1);

    private static Findings of(Finding... findings) {
        return Findings.of(List.of(findings));
    }

    @Test
    void groupsKeepTheOrderOfKeysAndFindings() {
        assertThat(of(B, A1, A3, A2, A1).by(Finding::code))
                .containsExactly(entry("b", of(B)), entry("a", of(A1, A3, A2, A1)));
    }

    @Test
    void aFindingCanBeInSeveralGroupsOrInNone() {
        assertThat(of(A1, B).byEach(finding -> finding == B ? List.of() : List.of("one", "two")))
                .containsExactly(entry("one", of(A1)), entry("two", of(A1)));
    }

    @Test
    void whatIsTheSameIsStillThereWhateverItsSeverityPlaceInTheDocumentAndWords() {
        Finding reworded = Finding.builder()
                .from(A1)
                .severity(Severity.ADVICE)
                .position(Position.of("/actions/0", 3, 1))
                .template("now {value}")
                .build();
        assertThat(of(reworded).since(of(A1)))
                .isEqualTo(new FindingChanges(Findings.none(), Findings.none(), of(reworded)));
    }

    @Test
    void newAndGoneAreToldInTheirOrder() {
        assertThat(of(B, A3).since(of(A3, A1))).isEqualTo(new FindingChanges(of(B), of(A1), of(A3)));
        assertThat(of(A1, B).since(Findings.none()))
                .isEqualTo(new FindingChanges(of(A1, B), Findings.none(), Findings.none()));
        assertThat(Findings.none().since(of(B, A1)))
                .isEqualTo(new FindingChanges(Findings.none(), of(B, A1), Findings.none()));
    }

    @Test
    void whereOnlyTheValueHasChangedItIsStillThere() {
        assertThat(of(A2).since(of(A1))).isEqualTo(new FindingChanges(Findings.none(), Findings.none(), of(A2)));
    }

    @Test
    void anEqualFindingIsMatchedBeforeOneThatDiffersInItsValue() {
        assertThat(of(A2, A1).since(of(A1))).isEqualTo(new FindingChanges(of(A2), Findings.none(), of(A1)));
        assertThat(of(A1).since(of(A2, A1))).isEqualTo(new FindingChanges(Findings.none(), of(A2), of(A1)));
    }

    @Test
    void eachEarlierFindingIsMatchedOnce() {
        assertThat(of(A1, A1).since(of(A1))).isEqualTo(new FindingChanges(of(A1), Findings.none(), of(A1)));
        assertThat(of(A1).since(of(A1, A1))).isEqualTo(new FindingChanges(Findings.none(), of(A1), of(A1)));
    }
}
