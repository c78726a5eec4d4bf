package org.carestrategy;

import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the two generations of Jackson would take otherwise if nothing were said. */
class JsonShapeTest {
    private static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void questionsAreNoAttributes() {
        methods()
                .that()
                .arePublic()
                .and()
                .haveNameMatching("is[A-Z].*|get[A-Z].*")
                .and()
                .haveRawParameterTypes(new Class<?>[0])
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(JsonPropertyOrder.class)
                .should()
                .beAnnotatedWith(JsonIgnore.class)
                .check(MAIN);
    }

    @Test
    void daysAreWrittenAsText() {
        methods()
                .that(areAttributes())
                .and(holdADay())
                .should()
                .beAnnotatedWith(JsonFormat.class)
                .check(MAIN);
    }

    @Test
    void constantsAreWrittenByTheirPublishedSpelling() {
        methods()
                .that()
                .haveName("text")
                .and()
                .areDeclaredInClassesThat()
                .areEnums()
                .should()
                .beAnnotatedWith(JsonValue.class)
                .check(MAIN);
    }

    private static DescribedPredicate<JavaMethod> areAttributes() {
        return DescribedPredicate.describe(
                "are attributes",
                method -> method.getRawParameterTypes().isEmpty() && (isComponent(method) || isAccessor(method)));
    }

    private static boolean isAccessor(JavaMethod method) {
        return method.getModifiers().contains(ABSTRACT) && method.getOwner().isAnnotatedWith(JsonPropertyOrder.class);
    }

    private static boolean isComponent(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return owner.isRecord()
                && owner.getModifiers().contains(PUBLIC)
                && !owner.getPackageName().endsWith(".check")
                && owner.tryGetField(method.getName()).isPresent();
    }

    private static DescribedPredicate<JavaMethod> holdADay() {
        return DescribedPredicate.describe(
                "hold a day",
                method -> method.getReturnType().getAllInvolvedRawTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(LocalDate.class)));
    }
}
