package io.hinterland.schema.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void cleanTextIsTrimmedComposedAndFreeOfControls() {
        assertThat(CleanText.clean("  plain text ")).isEqualTo("plain text");
        assertThat(CleanText.clean("e\u0301t\u00e9")).isEqualTo("\u00e9t\u00e9");
        assertThat(CleanText.clean("a\u0000b\u001bc\u007fd\u009fe")).isEqualTo("abcde");
        assertThat(CleanText.clean("a\tb\r\nc\u0085d")).isEqualTo("a b  c d");
        assertThat(CleanText.clean("\ud83d\ude00 and half of it: \ud83d")).isEqualTo("\ud83d\ude00 and half of it:");
    }

    @Test
    void cleanTextComesBackAsTheSameObject() {
        String text = "text-generation";
        assertThat(CleanText.clean(text)).isSameAs(text);
    }

    @Test
    void runsOfWhiteSpaceOfEveryKindBecomeOneSpace() {
        assertThat(CleanText.singleSpaced("\u00a0 a \t\n b\u2003\u2028c  d ")).isEqualTo("a b c d");
        assertThat(CleanText.singleSpaced("a  b")).isEqualTo("a b");
    }

    @Property
    void cleaningTwiceChangesNothing(@ForAll("texts") String text) {
        String clean = CleanText.clean(text);
        assertThat(CleanText.clean(clean)).isEqualTo(clean);
        assertThat(Normalizer.isNormalized(clean, Normalizer.Form.NFC)).isTrue();
        assertThat(clean.chars()).noneMatch(Character::isISOControl);
        assertThat(clean).isEqualTo(clean.strip());
    }

    @Property
    void singleSpacingTwiceChangesNothing(@ForAll("texts") String text) {
        String spaced = CleanText.singleSpaced(text);
        assertThat(CleanText.singleSpaced(spaced)).isEqualTo(spaced).doesNotContain("  ");
    }

    @Provide
    static Arbitrary<String> texts() {
        return Texts.any();
    }

    @Test
    void spacesThatAllowNoBreakAreNoneAtTheEnds() {
        assertThat(CleanText.clean("\u00a0 fern/base\u202f")).isEqualTo("fern/base");
        assertThat(CleanText.clean("10\u00a0km")).isEqualTo("10\u00a0km");
    }
}
