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
            .layer("ingest/clean")
            .definedBy("io.hinterland.ingest.clean..")
            .layer("ingest/source")
            .definedBy("io.hinterland.ingest.source..")
            .layer("ingest/fetch")
            .definedBy("io.hinterland.ingest.fetch..")
            .layer("ingest/load")
            .definedBy("io.hinterland.ingest.load..")
            .layer("queries")
            .definedBy("io.hinterland.queries..")
            .layer("export")
            .definedBy("io.hinterland.export..")
            .layer("report")
            .definedBy("io.hinterland.report..")
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
            .whereLayer("ingest/load")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("ingest/fetch")
            .mayOnlyBeAccessedByLayers("ingest/load", "app")
            .whereLayer("ingest/source")
            .mayOnlyBeAccessedByLayers("ingest/fetch", "ingest/load", "app")
            .whereLayer("ingest/clean")
            .mayOnlyBeAccessedByLayers("ingest/source", "ingest/fetch", "ingest/load", "app")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("export")
            .mayOnlyBeAccessedByLayers("report", "api", "app")
            .whereLayer("queries")
            .mayOnlyBeAccessedByLayers("export", "report", "api", "app")
            .whereLayer("graph")
            .mayOnlyBeAccessedByLayers("ingest/load", "queries", "export", "report", "api", "app", "testkit");

    @ArchTest
    static final ArchRule schemaIsPureJava = noClasses()
            .that()
            .resideInAPackage("io.hinterland.schema..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("io.hinterland.schema..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule cleaningReachesNothingOutside = noClasses()
            .that()
            .resideInAPackage("io.hinterland.ingest.clean..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net.http..", "javax.net..", "java.sql..", "org.neo4j..");

    @ArchTest
    static final ArchRule okHttpOnlyInFetch = onlyIn("io.hinterland.ingest.fetch..", "okhttp3..");

    @ArchTest
    static final ArchRule duckDbOnlyInSourceAndExport = noClasses()
            .that()
            .resideOutsideOfPackages("io.hinterland.ingest.source..", "io.hinterland.export..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.duckdb..");

    @ArchTest
    static final ArchRule cycloneDxOnlyInBillsOfMaterials = onlyIn("io.hinterland.queries.bom..", "org.cyclonedx..");

    @ArchTest
    static final ArchRule leidenOnlyInCommunities = onlyIn("io.hinterland.queries.community..", "nl.cwts..");

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
