package org.carestrategy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
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
}
