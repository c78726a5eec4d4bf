package org.carestrategy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which package may know which; one place for each arrow. */
class ArchitectureTest {
    private static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target", "classes"));
    private static final JavaClasses TESTS = new ClassFileImporter().importPath(Path.of("target", "test-classes"));

    /** What each package imports directly; whatever those import is allowed as well. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("base", Set.of()),
            Map.entry("style", Set.of("base")),
            Map.entry("value", Set.of("base", "style")),
            Map.entry("finding", Set.of("value")),
            Map.entry("governance", Set.of("value")),
            Map.entry("decision", Set.of("governance")),
            Map.entry("strategy", Set.of("decision")),
            Map.entry("record", Set.of("strategy")),
            Map.entry("check", Set.of("record", "finding")),
            Map.entry("assess", Set.of("record", "finding")),
            Map.entry("compare", Set.of("check", "assess")));

    @TestFactory
    Stream<DynamicTest> arrowsPointOneWay() {
        return ARROWS.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> noClasses()
                                .that()
                                .resideInAPackage("org.carestrategy." + name)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(forbidden(name))
                                .allowEmptyShould(name.equals("style"))
                                .check(MAIN)));
    }

    @Test
    void everyPackageHasItsArrows() {
        Set<String> packages = MAIN.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("org.carestrategy."))
                .map(name -> name.substring("org.carestrategy.".length()))
                .collect(Collectors.toSet());
        assertThat(ARROWS.keySet()).containsAll(packages);
    }

    @Test
    void coreNeedsNothingButGuavaAnnotationsAndItself() {
        classes()
                .that()
                .haveSimpleNameNotEndingWith("Json") // the generator's leftover, never loaded
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.carestrategy..",
                        "com.google.common..",
                        "com.google.errorprone.annotations..",
                        "com.fasterxml.jackson.annotation..",
                        "com.fasterxml.jackson.databind.annotation..",
                        "org.jspecify.annotations..",
                        "org.immutables.value..")
                .check(MAIN);
    }

    @Test
    void generatedClassesStayHidden() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should(notShowGeneratedTypes())
                .check(MAIN);
        noClasses()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .bePublic()
                .check(MAIN);
    }

    @Test
    void everyPackageSaysWhatMayBeNull() {
        assertThat(MAIN.stream()
                        .filter(type -> type.getSimpleName().equals("package-info"))
                        .filter(type -> type.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                        .map(JavaClass::getPackageName))
                .hasSize(ARROWS.size());
    }

    @Test
    void classesWithPropertiesAreNamedSoThatTheyAreRun() {
        methods()
                .that()
                .areAnnotatedWith(Property.class)
                .should()
                .beDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Properties")
                .check(TESTS);
    }

    private static String[] forbidden(String name) {
        Set<String> allowed = reachable(name).collect(Collectors.toSet());
        return ARROWS.keySet().stream()
                .filter(other -> !allowed.contains(other))
                .map(other -> "org.carestrategy." + other)
                .toArray(String[]::new);
    }

    private static Stream<String> reachable(String name) {
        return Stream.concat(
                Stream.of(name), ARROWS.getOrDefault(name, Set.of()).stream().flatMap(ArchitectureTest::reachable));
    }

    private static ArchCondition<JavaMethod> notShowGeneratedTypes() {
        return new ArchCondition<>("not show generated types") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean shows = Stream.concat(
                                Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                        .anyMatch(type -> type.getSimpleName().startsWith("Immutable")
                                && type.getPackageName().startsWith("org.carestrategy"));
                if (shows) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
            }
        };
    }
}
