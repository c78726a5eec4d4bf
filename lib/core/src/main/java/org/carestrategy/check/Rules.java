package org.carestrategy.check;

import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.base.Require;
import org.carestrategy.value.Ratio;

/**
 * Rules of the library with limits that a council sets for itself. Such a rule has the code of the one with the usual
 * limit and takes its place in a set:
 *
 * <pre>{@code
 * RuleSet ours = RuleSet.publication().with(Rules.oneLeadWithMost(Ratio.of(1, 3)));
 * }</pre>
 */
public final class Rules {
    private Rules() {}

    /**
     * The rule {@code partnership.one-lead-with-most} with another limit than one half: nobody leads more than a share
     * of the actions of a plan. An action with several leads counts for each of them; a plan in which fewer than four
     * actions have a lead is not judged.
     *
     * @param share how much of a plan one may lead, for example 1/3; more than 0, less than 1
     * @return the rule
     * @throws InvalidAttributeException if the share is not more than 0 and less than 1
     */
    public static Rule oneLeadWithMost(Ratio share) {
        Require.that(
                share.signum() > 0 && share.compareTo(Ratio.ONE) < 0,
                "share",
                "must be more than 0 and less than 1",
                share);
        return PartnershipRules.oneLeadWithMost(share);
    }
}
