package io.hinterland.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VisibleControlsTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Surroundings surroundings =
            new Surroundings(Map.of(), new PrintWriter(out), new PrintWriter(err), true, Surroundings.UNLIMITED);

    @Test
    void noControlCharacterReachesTheTerminal() {
        surroundings.out().println("a\u001B[31mb\u0000c\u0007d\be\rf\u007Fg\u009Bh");
        surroundings.err().printf("%s%n", "x\u001B]0;title\u0007");
        assertThat(out.toString()).isEqualTo("a␛[31mb␀c␇d␈e␍f␡g\uFFFDh" + System.lineSeparator());
        assertThat(err.toString()).isEqualTo("x␛]0;title␇" + System.lineSeparator());
    }

    @Test
    void textAndItsLinesArePrintedAsTheyAre() {
        surroundings.out().print("Gödel\t🤗\r\n文\n");
        surroundings.out().write('é');
        surroundings.out().flush();
        assertThat(out.toString()).isEqualTo("Gödel\t🤗\r\n文\né");
    }
}
