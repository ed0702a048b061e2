// SPDX-License-Identifier: GPL-3.0-only
package io.hinterland.accelerator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** GPL code stands by itself: it uses the server and nothing else of Hinterland. */
@AnalyzeClasses(packages = "io.hinterland.accelerator", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule usesTheServerAlone = noClasses()
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "io.hinterland.accelerator..",
                    "java..",
                    "org.jspecify..",
                    "org.neo4j..",
                    "org.eclipse.collections..");

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("io.hinterland.(**)").should().beFreeOfCycles();
}
