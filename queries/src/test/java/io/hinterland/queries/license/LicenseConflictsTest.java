package io.hinterland.queries.license;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.queries.family.Ancestry;
import io.hinterland.queries.family.Relative;
import io.hinterland.schema.Worded;
import io.hinterland.schema.value.LineageRelation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The reasoning of each pair and chain, and the source of it, stand in the files. */
class LicenseConflictsTest {

    private final List<Relative> ancestors = new ArrayList<>();
    private final Map<String, List<String>> licenses = new HashMap<>();

    @ParameterizedTest
    @CsvFileSource(resources = "pairs.tsv", delimiter = '\t')
    void ofAParentAndAChild(
            String parent, String relation, String child, @Nullable String expected, String reasoning, String source) {
        licenses.put("child/m", list(child));
        add("parent/m", 1, parent, relation, "child/m");

        assertThat(conflicts()).as(reasoning + " " + source).isEqualTo(words(expected));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "chains.tsv", delimiter = '\t')
    void ofAChain(String chain, @Nullable String expected, String reasoning, String source) {
        String[] parts = chain.split(" ");
        licenses.put("child/m", list(parts[parts.length - 1]));
        String below = "child/m";
        for (int place = parts.length - 3, depth = 1; place >= 0; place -= 2, depth++) {
            String id = "ancestor" + depth + "/m";
            add(id, depth, parts[place], parts[place + 1], below);
            below = id;
        }

        assertThat(conflicts()).as(reasoning + " " + source).isEqualTo(words(expected));
    }

    @Test
    void aMergeOfTwoShareAlikeLicencesMayHaveNoSolution() {
        licenses.put("child/m", List.of("gpl-3.0"));
        add("one/m", 1, "gpl-3.0", "merge", "child/m");
        add("two/m", 1, "osl-3.0", "merge", "child/m");

        LicenseAnswer answer = answer(LicensePolicy.ANY);
        assertThat(answer.conflicts())
                .extracting(LicenseAnswer.Conflict::kind)
                .contains(ConflictKind.INCOMPATIBLE_ANCESTORS);
        assertThat(answer.possible()).isEmpty();
    }

    @Test
    void whoOwnsAWorkMayLicenseItAgain() {
        licenses.put("child/m", List.of("mit"));
        add("Child/base", 1, "cc-by-nc-4.0", "finetune", "child/m");

        assertThat(conflicts()).isEmpty();
    }

    @Test
    void obligationsComeWithTheShortestPathAndPossibleLicencesSatisfyAll() {
        licenses.put("child/m", List.of("mit"));
        add("parent/m", 1, "apache-2.0", "finetune", "child/m");
        add("root/m", 2, "cc-by-nc-sa-4.0", "merge", "parent/m");

        LicenseAnswer answer = answer(LicensePolicy.ANY);
        assertThat(answer.obligations())
                .contains(new LicenseAnswer.Obligation(
                        LicenseTerm.NON_COMMERCIAL, "cc-by-nc-sa-4.0", List.of("child/m", "parent/m", "root/m")));
        assertThat(answer.possible()).containsExactly("cc-by-nc-sa-4.0");
        assertThat(answer.notice()).contains("no legal advice");
        assertThat(answer.passes(Severity.HIGH)).isFalse();
    }

    @Test
    void aPolicyHoldsForAllThatIsBehindAModel() {
        licenses.put("child/m", List.of("mit"));
        add("parent/m", 1, "agpl-3.0", "adapter", "child/m");

        assertThat(answer(new LicensePolicy(List.of(), List.of("copyleft"))).violations())
                .extracting(LicenseAnswer.Violation::license)
                .containsExactly("agpl-3.0");
        assertThat(answer(new LicensePolicy(List.of("permissive", "agpl-3.0"), List.of()))
                        .violations())
                .isEmpty();
        assertThat(answer(new LicensePolicy(List.of("agpl-3.0"), List.of())).violations())
                .extracting(LicenseAnswer.Violation::license)
                .containsExactly("mit");
    }

    private List<String> conflicts() {
        return answer(LicensePolicy.ANY).conflicts().stream()
                .map(conflict -> conflict.kind().word())
                .sorted()
                .toList();
    }

    private LicenseAnswer answer(LicensePolicy policy) {
        return new LicenseCheck(new LicensedFamily(new Ancestry("child/m", ancestors), licenses, List.of()))
                .answer(policy);
    }

    private void add(String id, int depth, String license, String relation, String of) {
        licenses.put(id, list(license));
        LineageRelation how = Worded.parse(LineageRelation.class, "relation", relation);
        ancestors.add(new Relative(
                id,
                depth,
                List.of(new Relative.Link(how, of)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true));
    }

    private static List<String> list(String license) {
        return license.equals("-") ? List.of() : List.of(license);
    }

    private static List<String> words(@Nullable String expected) {
        return expected == null
                ? List.of()
                : Arrays.stream(expected.split(" ")).sorted().toList();
    }
}
