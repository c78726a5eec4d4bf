package org.carestrategy.style;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.carestrategy.base.MissingAttributesException;
import org.immutables.value.Value;

/**
 * How a value type of this library is generated: hidden implementation, builder reached through the type alone, no
 * trace of the generator in compiled classes.
 *
 * <p>The Jackson 2 annotation is read by the generator only: with it, generated builders carry property names, which
 * both generations of Jackson understand.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@JsonDeserialize(builder = Object.class)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        throwForInvalidImmutableState = MissingAttributesException.class,
        allowedClasspathAnnotations = {Override.class})
public @interface ValueType {}
