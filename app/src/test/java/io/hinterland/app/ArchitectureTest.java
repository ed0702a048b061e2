package io.hinterland.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the modules, as ARCHITECTURE.md draws them. */
@AnalyzeClasses(packages = "io.hinterland", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule arrowsBetweenModules = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("schema")
            .definedBy("io.hinterland.schema..")
            .layer("graph")
            .definedBy("io.hinterland.graph..")
            .layer("ingest")
            .definedBy("io.hinterland.ingest..")
            .layer("queries")
            .definedBy("io.hinterland.queries..")
            .layer("api")
            .definedBy("io.hinterland.api..")
            .layer("app")
            .definedBy("io.hinterland.app..")
            .layer("testkit")
            .definedBy("io.hinterland.testkit..")
            .whereLayer("app")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("testkit")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("api")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("ingest")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("queries")
            .mayOnlyBeAccessedByLayers("api", "app")
            .whereLayer("graph")
            .mayOnlyBeAccessedByLayers("ingest", "queries", "api", "app", "testkit");

    @ArchTest
    static final ArchRule schemaIsPureJava = noClasses()
            .that()
            .resideInAPackage("io.hinterland.schema..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("io.hinterland.schema..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule okHttpOnlyInIngest = onlyIn("io.hinterland.ingest..", "okhttp3..");

    @ArchTest
    static final ArchRule duckDbOnlyInIngest = onlyIn("io.hinterland.ingest..", "org.duckdb..");

    @ArchTest
    static final ArchRule micronautOnlyInApi = onlyIn("io.hinterland.api..", "io.micronaut..");

    @ArchTest
    static final ArchRule picocliOnlyInApp = onlyIn("io.hinterland.app..", "picocli..");

    @ArchTest
    static final ArchRule nothingIsLinkedToTheServer = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.neo4j.server..", "org.neo4j.kernel..", "org.neo4j.graphdb..", "org.neo4j.gds..");

    @ArchTest
    static final ArchRule nothingIsLinkedToTheAccelerator = noClasses()
            .that()
            .resideOutsideOfPackage("io.hinterland.accelerator..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.hinterland.accelerator..");

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("io.hinterland.(**)").should().beFreeOfCycles();

    private static ArchRule onlyIn(String home, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
