package org.carestrategy.json;

import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** The one place for how strictly documents are read. */
final class Mappers {
    private Mappers() {}

    /** Fails at the first problem. */
    static JsonMapper strict() {
        return strict(Nulls.FAIL)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /** Notes every problem in the {@link ReadState} of the context and reads on behind it; what it reads is of no use. */
    static JsonMapper collecting() {
        return strict(Nulls.SKIP)
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .addModule(new SimpleModule("guards").setDeserializerModifier(new Guards()))
                .build();
    }

    private static JsonMapper.Builder strict(Nulls nulls) {
        return JsonMapper.builder()
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .changeDefaultNullHandling(all -> all.withValueNulls(nulls).withContentNulls(nulls))
                .withCoercionConfigDefaults(Mappers::refuseAll)
                .withCoercionConfig(LogicalType.Textual, Mappers::refuseAll)
                .withCoercionConfig(LogicalType.DateTime, Mappers::refuseAll)
                .withCoercionConfig(
                        LogicalType.Float,
                        whole -> whole.setCoercion(CoercionInputShape.Integer, CoercionAction.TryConvert))
                .addModule(new SimpleModule("dates").addDeserializer(LocalDate.class, new IsoDates()))
                .addHandler(new UnknownProperties());
    }

    private static void refuseAll(MutableCoercionConfig config) {
        for (CoercionInputShape shape : CoercionInputShape.values()) {
            config.setCoercion(shape, CoercionAction.Fail);
        }
    }
}
