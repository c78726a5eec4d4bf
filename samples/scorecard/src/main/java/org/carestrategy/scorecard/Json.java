package org.carestrategy.scorecard;

import org.carestrategy.json.StrategyJson;

/** JSON as the library writes it, byte for byte the same each time. */
final class Json {
    private Json() {}

    static String of(Object value) {
        return Visible.json(StrategyJson.standard().write(value));
    }
}
