package io.hinterland.app.terminal;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a command meets outside: the variables that are set, and where its words go.
 *
 * @param variables the environment variables
 * @param out for answers
 * @param err for progress and complaints
 * @param terminal whether a person watches {@code err}
 */
public record Surroundings(Map<String, String> variables, PrintWriter out, PrintWriter err, boolean terminal) {

    /** Whatever is printed passes through {@link VisibleControls}. */
    public Surroundings {
        out = VisibleControls.printedTo(out);
        err = VisibleControls.printedTo(err);
    }

    /** Returns those of this process. */
    public static Surroundings ofProcess() {
        return new Surroundings(
                System.getenv(),
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                System.console() != null);
    }

    public TerminalProgress progress() {
        return new TerminalProgress(err, terminal);
    }
}
