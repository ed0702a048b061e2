package io.hinterland.schema.identity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeRepositoryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/Owner/Some.Name",
                "http://www.github.com/owner/some.name/",
                "github.com/owner/some.name",
                "GitHub.com/owner/some.name//",
                "https://github.com/owner/some.name.git",
                "git@github.com:owner/some.name.git",
                "ssh://git@github.com/owner/some.name.git",
                "git+https://github.com/owner/some.name",
                "https://github.com/owner/some.name/tree/main/part/of it",
                "https://github.com/owner/some.name/blob/v1.5",
                "https://github.com/owner/some.name?tab=readme#top",
                "https://github.com/owner/some.name.",
                "https://github.com/\nowner/some.name",
                "owner/some.name"
            })
    void readsEveryFormInWhichPeopleWriteARepository(String address) {
        assertThat(CodeRepository.find(address)).contains(new CodeRepository("https://github.com/owner/some.name"));
    }

    @Test
    void writesLigaturesOut() {
        assertThat(CodeRepository.find("github.com/owner/pixel-deﬂection"))
                .contains(new CodeRepository("https://github.com/owner/pixel-deflection"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://github.com/author1",
                "https://owner.github.io/page",
                "owner.github.io/page",
                "https://git.io/abcde",
                "https://gitlab.com/owner/name",
                "https://github.com.evil.example/owner/name",
                "https://github.com/owner/name with a space",
                "https://github.com/orgs/owner",
                "https://github.com/-owner/name",
                "https://github.com/owner/.git",
                "https://github.com/owner/.."
            })
    void takesNothingElseForARepository(String address) {
        assertThat(CodeRepository.find(address)).isEmpty();
    }

    @Property
    void makesOnlyAddressesThatItReadsBackAsTheyAre(@ForAll String address) {
        CodeRepository.find(address)
                .ifPresent(code -> assertThat(CodeRepository.find(code.url())).contains(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Code: https://github.com/owner/name",
                "8 pages. Our implementation is at github.com/Owner/Name.",
                "code at https://github.com/owner/name, see also https://github.com/owner/name/wiki"
            })
    void findsTheCodeThatARemarkNames(String remark) {
        assertThat(CodeRepository.namedAsCode(remark)).contains(new CodeRepository("https://github.com/owner/name"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accepted at a workshop; code soon",
                "The data is at https://github.com/owner/name",
                "Code: https://github.com/owner/name and https://github.com/owner/other"
            })
    void takesNoRepositoryThatARemarkDoesNotCallTheCode(String remark) {
        assertThat(CodeRepository.namedAsCode(remark)).isEmpty();
    }
}
