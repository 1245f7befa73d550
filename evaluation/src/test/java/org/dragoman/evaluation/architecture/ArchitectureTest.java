package org.dragoman.evaluation.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the direction in which modules and packages may know each other, and what no class may do. */
class ArchitectureTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("org.dragoman");

    /** Fields of these declared types can be filled after they were set; the interfaces may hold unmodifiable copies. */
    private static final Set<String> MUTABLE = Set.of(
            "java.util.ArrayList",
            "java.util.LinkedList",
            "java.util.ArrayDeque",
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.TreeMap",
            "java.util.IdentityHashMap",
            "java.util.WeakHashMap",
            "java.util.HashSet",
            "java.util.LinkedHashSet",
            "java.util.TreeSet",
            "java.util.BitSet",
            "java.lang.StringBuilder",
            "java.lang.ThreadLocal");

    @Test
    void theModulesThatTheRulesSpeakOfAreLookedAt() {
        for (String module : List.of("engine", "formats", "evaluation")) {
            assertThat(CLASSES.stream().filter(type -> type.getPackageName().startsWith("org.dragoman." + module)))
                    .as("classes of %s", module)
                    .hasSizeGreaterThan(5);
        }
    }

    @ParameterizedTest(name = "{0} knows nothing of {1}")
    @CsvSource({
        "engine, formats",
        "engine, store",
        "engine, app",
        "engine, evaluation",
        "formats, store",
        "formats, app",
        "formats, evaluation",
        "store, formats",
        "store, app",
        "store, evaluation",
        "app, evaluation"
    })
    void modulesKnowEachOtherInOneDirection(String module, String unknown) {
        noClasses()
                .that()
                .resideInAPackage("org.dragoman." + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dragoman." + unknown + "..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void thePackagesOfTheEngineFormNoCircle() {
        slices().matching("org.dragoman.engine.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void noPackagesFormACircle() {
        slices().matching("org.dragoman.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheLanguageStageKnowsCoreNlp() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.dragoman.engine.language", "org.dragoman.evaluation")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford.nlp..")
                .because("another engine must be able to take its place; only the comparison with it may know it, too")
                .check(CLASSES);
    }

    @Test
    void noStaticFieldCanBeSetAnew() {
        fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(SYNTHETIC)
                .should()
                .haveModifier(FINAL)
                .check(CLASSES);
    }

    @Test
    void noStaticFieldHoldsAMutableCollection() {
        noFields()
                .that()
                .haveModifier(STATIC)
                .should()
                .haveRawType(DescribedPredicate.describe("mutable", ArchitectureTest::isMutable))
                .check(CLASSES);
    }

    @Test
    void noArrayIsSharedWithOtherClasses() {
        fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(SYNTHETIC)
                .and()
                .haveRawType(DescribedPredicate.describe("array", JavaClass::isArray))
                .should()
                .bePrivate()
                .because("whoever sees an array can change it")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void theEngineIsSilent() {
        noClasses()
                .that()
                .resideInAPackage("org.dragoman.engine..")
                .should(ACCESS_STANDARD_STREAMS)
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("org.dragoman.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging")
                .check(CLASSES);
    }

    @Test
    void theRuleAboutMutableTypesTellsThemApart() {
        JavaClasses known = new ClassFileImporter()
                .importClasses(java.util.HashMap.class, Map.class, Collection.class, java.util.concurrent.Phaser.class);

        assertThat(known.stream().filter(ArchitectureTest::isMutable).map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder("HashMap", "Phaser");
    }

    private static boolean isMutable(JavaClass type) {
        return MUTABLE.contains(type.getName()) || type.getPackageName().startsWith("java.util.concurrent");
    }
}
