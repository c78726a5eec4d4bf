package org.carestrategy.testkit.mapping;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

final class Jackson3Json implements Json {
    private final JsonMapper mapper = JsonMapper.builder().build();

    @Override
    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    @Override
    public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    @Override
    public <T> List<T> readAll(String json, Class<T> type) {
        return mapper.readerForListOf(type).readValue(json);
    }

    @Override
    public String toString() {
        return "Jackson 3";
    }
}
