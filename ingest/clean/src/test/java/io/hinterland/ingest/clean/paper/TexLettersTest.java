package io.hinterland.ingest.clean.paper;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TexLettersTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\0',
            value = {
                "V. Ugur G\\\"uney,V. Ugur Güney",
                "G\\\"{u}ney,Güney",
                "G{\\\"u}ney,Güney",
                "Poincar\\'e,Poincaré",
                "Garc{\\'\\i}a,García",
                "Nicol\\`o,Nicolò",
                "Nguy\\~ên,Nguyễn",
                "Ben\\^oit,Benôit",
                "Fran\\c{c}ois,François",
                "Fran\\c cois,François",
                "\\v{S}imon,Šimon",
                "Erd\\H{o}s,Erdős",
                "B\\k{a}k,Bąk",
                "Tolúl\\d{o}pé,Tolúlọpé",
                "\\L{}ukasz,Łukasz",
                "\\Lukasz,Łukasz",
                "S\\o ren,Søren",
                "\\AA ngstr\\\"om,Ångström",
                "P\\aal,Pål",
                "Wei\\ss,Weiß"
            })
    void turnsAnEscapeIntoItsLetter(String escaped, String name) {
        assertThat(TexLetters.fix(escaped)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\0',
            value = {
                "G\"uney,Güney",
                "Sch\"arli,Schärli",
                "Valli`eres,Vallières",
                "Herv\\é,Hervé",
                "Ljube\\\\\\ši\\\\\\ć,Ljubešić",
                "Eric~Granger,Eric Granger",
                "Aakur\\\\,Aakur"
            })
    void forgivesAnEscapeThatLostAPart(String escaped, String name) {
        assertThat(TexLetters.fix(escaped)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shin'ichi Satoh", "Linxi \"Jim\" Fan", "Ian O`Connell", "Ngũgĩ wa Thiong'o", ""})
    void leavesQuotesAndApostrophesAlone(String name) {
        assertThat(TexLetters.fix(name)).isEqualTo(name);
    }

    @Property
    void alwaysEndsAndLeavesNoEscape(@ForAll @CharRange(from = ' ', to = '~') String text) {
        assertThat(TexLetters.fix(text)).doesNotContain("\\", "{", "}", "~");
    }

    @Property
    void leavesPlainLettersAsTheyAre(@ForAll @CharRange(from = 'À', to = 'ž') String name) {
        assertThat(TexLetters.fix(name)).isEqualTo(name);
    }
}
