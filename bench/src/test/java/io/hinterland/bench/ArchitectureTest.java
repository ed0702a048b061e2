package io.hinterland.bench;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** The arrows from and to the benchmarks, and those of the testkit, which both stand beside what is distributed. */
@AnalyzeClasses(packages = "io.hinterland", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule benchUsesWhatItMeasuresAlone = onlyUses("bench", "schema", "graph", "ingest", "queries");

    @ArchTest
    static final ArchRule testkitKnowsGraphAndSchemaAlone = onlyUses("testkit", "schema", "graph");

    @ArchTest
    static final ArchRule nothingUsesBench = noClasses()
            .that()
            .resideOutsideOfPackage("io.hinterland.bench..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.hinterland.bench..");

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("io.hinterland.(**)").should().beFreeOfCycles();

    private static ArchRule onlyUses(String module, String... others) {
        String[] allowed = Stream.concat(Stream.of(module), Stream.of(others))
                .map(ArchitectureTest::packages)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(packages(module))
                .should()
                .dependOnClassesThat(resideInAPackage("io.hinterland..").and(resideOutsideOfPackages(allowed)));
    }

    private static String packages(String module) {
        return "io.hinterland." + module + "..";
    }
}
