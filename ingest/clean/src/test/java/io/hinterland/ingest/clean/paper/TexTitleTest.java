package io.hinterland.ingest.clean.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TexTitleTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\0',
            value = {
                "On the Poincar\\'e conjecture,On the Poincaré conjecture",
                "G\\\"odel and G{\\\"o}del and G\\\"{o}del,Gödel and Gödel and Gödel",
                "Erd\\H{o}s--R\\'enyi graphs,Erdős--Rényi graphs",
                "The {\\O}rsted law,The Ørsted law",
                "\\v{C}erenkov light at $\\v_0$,Čerenkov light at $\\v_0$",
                "Kov\\'acs on $\\'a$ and H\\\"older,Kovács on $\\'a$ and Hölder"
            })
    void turnsTheEscapeOfALetterIntoIt(String printed, String shown) {
        assertThat(TexTitle.fix(printed)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A bound of $O(\\log n)$ for {NLP}",
                "Sums over \\ln and \\infty, \\textit{in vitro}",
                "The \\beta function \\b",
                "Costs 5$ or {less}",
                "Nothing at all"
            })
    void leavesFormulaeAndOtherCommandsAsTheyAre(String printed) {
        assertThat(TexTitle.fix(printed)).isEqualTo(printed);
    }
}
