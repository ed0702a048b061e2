package io.hinterland.schema.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTest {

    @ParameterizedTest
    @CsvSource({
        "PyTorch,pytorch",
        "ComfyUI,comfyui",
        "'  Model   Optimizer ','model optimizer'",
        "'Model\u00a0Optimizer','model optimizer'",
        "'E\u0301cole',\u00e9cole",
        "openrail++,openrail++",
        "**,**",
        "\u4e2d\u6587,\u4e2d\u6587",
    })
    void spellingsThatDifferInCaseSpaceOrNormalFormAreOneKey(String text, String key) {
        assertThat(Key.of(text)).hasToString(key);
        assertThat(Key.find(text)).contains(new Key(key));
    }

    @Test
    void theTurkishDotDoesNotDependOnTheLocale() {
        assertThat(Key.of("TITLE")).hasToString("title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0", "\u0000", "\ud83d"})
    void ofNothingNoKeyIsMade(String text) {
        assertThat(Key.canMake(text)).isFalse();
        assertThat(Key.find(text)).isEmpty();
        assertThatThrownBy(() -> Key.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeyHas1000BytesAtMost() {
        assertThat(Key.canMake("x".repeat(1_000))).isTrue();
        assertThat(Key.canMake("x".repeat(1_001))).isFalse();
        assertThat(Key.canMake("\u00e4".repeat(500))).isTrue();
        assertThat(Key.canMake("\u00e4".repeat(501))).isFalse();
        assertThat(Key.canMake("\u4e2d".repeat(333))).isTrue();
        assertThat(Key.canMake("\u4e2d".repeat(334))).isFalse();
        assertThat(Key.canMake("\ud83d\ude00".repeat(250))).isTrue();
        assertThat(Key.canMake("\ud83d\ude00".repeat(251))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PyTorch", " pytorch", "a  b", "e\u0301"})
    void whatIsNotInNormalFormIsNoKeyYet(String text) {
        assertThatThrownBy(() -> new Key(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void theKeyOfAKeyIsItself(@ForAll("texts") String text) {
        Key.find(text).ifPresent(key -> {
            assertThat(Key.of(key.value())).isEqualTo(key);
            assertThat(Key.of(" " + text + "\n")).isEqualTo(key);
            assertThat(Normalizer.isNormalized(key.value(), Normalizer.Form.NFC))
                    .isTrue();
        });
    }

    @Property
    void aKeyIsFoundWhereverOneCanBeMade(@ForAll("texts") String text) {
        assertThat(Key.find(text).isPresent()).isEqualTo(Key.canMake(text));
    }

    @Property
    void fitsCountsTheBytesOfUtf8(@ForAll("texts") String text) {
        String longer = text.repeat(30);
        assertThat(Key.fits(longer)).isEqualTo(longer.getBytes(StandardCharsets.UTF_8).length <= Key.MOST_BYTES);
    }

    @Provide
    static Arbitrary<String> texts() {
        return Texts.any();
    }
}
