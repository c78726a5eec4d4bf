package org.carestrategy.json;

import org.carestrategy.base.InvalidAttributeException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.json.JsonMapper;

/** Notes a key of an enum that its delegate refuses, and reads on with another. */
final class KeyGuard extends KeyDeserializer {
    private static final JsonMapper PLAIN = JsonMapper.shared();

    private final KeyDeserializer delegate;
    private final JavaType type;

    KeyGuard(KeyDeserializer delegate, JavaType type) {
        this.delegate = delegate;
        this.type = type;
    }

    @Override
    public void resolve(DeserializationContext context) {
        delegate.resolve(context);
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        try {
            return delegate.deserializeKey(key, context);
        } catch (JacksonException e) {
            JsonParser parser = context.getParser();
            ReadState.of(context)
                    .notes()
                    .add(
                            Parsers.pointer(parser),
                            Parsers.start(parser),
                            ReadProblem.VALUE.told("problem", problem(key)));
            return type.getRawClass().getEnumConstants()[0];
        }
    }

    /** What the type itself says of such a text, which is lost where it is a key. */
    private String problem(String key) {
        try {
            PLAIN.convertValue(key, type);
        } catch (JacksonException e) {
            if (e.getCause() instanceof InvalidAttributeException invalid) {
                return invalid.problem();
            }
        }
        return "no such name is known here";
    }
}
