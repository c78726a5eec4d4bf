package org.carestrategy.scorecard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carestrategy.assess.Scorecard;
import org.carestrategy.assess.Standing;
import org.carestrategy.assess.View;

/** What is told of a part of a scorecard, as data. */
final class ProgressJson {
    private ProgressJson() {}

    static Map<String, Object> of(Assessed assessed, View view) {
        Map<String, Object> json = head(assessed);
        json.put("by", view);
        json.put("whole", assessed.scorecard().whole());
        json.put("standings", assessed.scorecard().by(view));
        return json;
    }

    static Map<String, Object> of(Assessed assessed, Asked asked) {
        Scorecard scorecard = assessed.scorecard();
        Standing standing = asked.standing();
        Map<String, Object> json = head(assessed);
        json.put("standing", standing);
        put("actions", scorecard.deliveries(standing), json);
        put("measures", scorecard.differences(standing), json);
        put("voices", scorecard.voices(standing), json);
        put("entries", assessed.entries(asked.restsOn()), json);
        return json;
    }

    static Map<String, Object> challenges(Assessed assessed) {
        Map<String, Object> json = head(assessed);
        json.put("challenges", assessed.scorecard().challenges());
        return json;
    }

    private static Map<String, Object> head(Assessed assessed) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("strategy", assessed.scorecard().strategy());
        json.put("asOf", assessed.scorecard().asOf().toString());
        json.put("policy", assessed.policy());
        return json;
    }

    private static void put(String name, List<?> values, Map<String, Object> json) {
        if (!values.isEmpty()) {
            json.put(name, values);
        }
    }
}
