package org.carestrategy.testkit;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.carestrategy.check.Rule;
import org.carestrategy.check.Subject;
import org.carestrategy.finding.FindingChanges;
import org.carestrategy.strategy.Strategy;

/** The classes of core, found where they were compiled to, so that none can be forgotten. */
final class CoreTypes {
    private static final Set<String> PACKAGES =
            Set.of("value", "finding", "governance", "decision", "strategy", "record", "check", "assess", "compare");

    /** They hold what is done, on what, and what came of doing it twice, and never stand in a document. */
    private static final Set<Class<?>> NO_VALUES = Set.of(Rule.class, Subject.class, FindingChanges.class);

    private CoreTypes() {}

    /** The packages of core, those without values among them. */
    static Set<String> everyPackage() {
        return Stream.concat(PACKAGES.stream(), Stream.of("base"))
                .map("org.carestrategy."::concat)
                .collect(toCollection(TreeSet::new));
    }

    /** Names of all public classes whose instances are values: enums, records and whatever defines its equality. */
    static Set<String> publicValueTypes() {
        return names().filter(name -> isPublicValue(load(name))).collect(toCollection(TreeSet::new));
    }

    private static boolean isPublicValue(Class<?> type) {
        boolean shown = Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null
                        || Modifier.isPublic(type.getEnclosingClass().getModifiers()));
        return shown
                && !NO_VALUES.contains(type)
                && (type.isEnum() || type.isRecord() || definesEquality(type) || isGenerated(type));
    }

    private static boolean definesEquality(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("equals") && method.getParameterCount() == 1);
    }

    private static boolean isGenerated(Class<?> type) {
        return Modifier.isAbstract(type.getModifiers()) && names().anyMatch(implementation(type)::equals);
    }

    /** Name of the generated class behind a value type. */
    static String implementation(Class<?> type) {
        return type.getPackageName() + ".Immutable" + type.getSimpleName();
    }

    static Class<?> load(String name) {
        try {
            return Class.forName(name, false, CoreTypes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> names() {
        return PACKAGES.stream().flatMap(CoreTypes::names);
    }

    private static Stream<String> names(String name) {
        try {
            URI place = Strategy.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path path = Path.of(place);
            if (Files.isDirectory(path)) {
                return names(path, name);
            }
            try (FileSystem jar = FileSystems.newFileSystem(path, Map.of())) {
                return names(jar.getPath("/"), name).toList().stream();
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> names(Path root, String name) {
        try (Stream<Path> files = Files.list(root.resolve("org/carestrategy/" + name))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.startsWith("package-info"))
                    .map(file -> "org.carestrategy." + name + "." + file.substring(0, file.length() - 6))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
