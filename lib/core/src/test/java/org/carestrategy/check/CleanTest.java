package org.carestrategy.check;

import org.junit.jupiter.api.Test;

class CleanTest {
    @Test
    void noRuleForPublicationFindsAnythingInACleanStrategy() {
        Clean.assertClean(Clean.strategy());
    }
}
