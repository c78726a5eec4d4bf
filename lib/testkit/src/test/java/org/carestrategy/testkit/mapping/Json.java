package org.carestrategy.testkit.mapping;

import java.util.ArrayList;
import java.util.List;

/** JSON by a mapper of one generation with plain default settings. */
public interface Json {
    /** Those that are on the class path, one at least. */
    static List<Json> present() {
        List<Json> found = new ArrayList<>();
        if (isPresent("com.fasterxml.jackson.databind.ObjectMapper")) {
            found.add(new Jackson2Json());
        }
        if (isPresent("tools.jackson.databind.ObjectMapper")) {
            found.add(new Jackson3Json());
        }
        if (found.isEmpty()) {
            throw new IllegalStateException("no databind on the class path");
        }
        return found;
    }

    String write(Object value);

    <T> T read(String json, Class<T> type);

    <T> List<T> readAll(String json, Class<T> type);

    private static boolean isPresent(String type) {
        try {
            Class.forName(type, false, Json.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
