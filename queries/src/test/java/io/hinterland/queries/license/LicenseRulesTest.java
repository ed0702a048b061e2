package io.hinterland.queries.license;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LicenseRulesTest {

    private final LicenseRules rules = LicenseRules.packaged();

    @Test
    void everyLicenceThatIsNamedIsThere() {
        assertThat(rules.all()).hasSizeGreaterThan(80).allSatisfy(license -> {
            assertThat(license.accepts())
                    .allSatisfy(key -> assertThat(rules.find(key)).isPresent());
            assertThat(license.source()).startsWith("https://");
            assertThat(license.namePrefix().isPresent()).isEqualTo(license.demands(LicenseTerm.NAME));
        });
        assertThat(rules.all()).extracting(License::key).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void categoriesAgreeWithTheTerms() {
        assertThat(rules.all()).allSatisfy(license -> {
            switch (license.category()) {
                case PUBLIC_DOMAIN, UNSPECIFIED -> assertThat(license.terms()).isEmpty();
                case PERMISSIVE ->
                    assertThat(license.terms()).isSubsetOf(LicenseTerm.NOTICE, LicenseTerm.STATE_CHANGES);
                case COPYLEFT -> assertThat(license.terms()).contains(LicenseTerm.SHARE_ALIKE);
                case COPYLEFT_LIMITED -> assertThat(license.terms()).noneMatch(LicenseTerm::isLimit);
                case NON_COMMERCIAL -> assertThat(license.terms()).contains(LicenseTerm.NON_COMMERCIAL);
                case NO_DERIVATIVES -> assertThat(license.terms()).contains(LicenseTerm.NO_DERIVATIVES);
                case RESPONSIBLE_USE, COMMUNITY -> assertThat(license.terms()).contains(LicenseTerm.USE_RESTRICTIONS);
            }
        });
    }

    @Test
    void namesThatPeopleResolvedOtherToAreKnown() {
        assertThat(rules.find("Llama-2-Community-License").map(License::key)).contains("llama2");
        assertThat(rules.find("llama-license").map(License::category)).contains(LicenseCategory.NON_COMMERCIAL);
        assertThat(rules.find("no such license")).isEmpty();
    }
}
