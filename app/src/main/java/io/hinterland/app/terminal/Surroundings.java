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
 * @param width of the lines of the terminal that {@code out} goes to, or {@link #UNLIMITED}
 */
public record Surroundings(
        Map<String, String> variables, PrintWriter out, PrintWriter err, boolean terminal, int width) {

    /** The width of lines in a file or a pipe, where nothing is broken. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    /** The system property that the launcher sets to the width of the terminal. */
    private static final String WIDTH_PROPERTY = "hinterland.columns";

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
                System.console() != null,
                terminalWidth());
    }

    /** A terminal that does not know its width says 0. */
    private static int terminalWidth() {
        int width = Integer.getInteger(WIDTH_PROPERTY, UNLIMITED);
        return width > 0 ? width : UNLIMITED;
    }

    /** Prints what people read, in lines that fit the terminal. */
    public void print(String prose) {
        out.println(Prose.wrapped(prose, width));
    }

    /**
     * Prints a remark that is no part of the answer. One of several lines points at places in them and stays as it is.
     */
    public void remark(String prose) {
        err.println(prose.contains("\n") ? prose : Prose.wrapped(prose, width));
    }

    public TerminalProgress progress() {
        return new TerminalProgress(err, terminal);
    }
}
