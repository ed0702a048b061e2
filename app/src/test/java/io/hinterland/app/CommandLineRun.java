package io.hinterland.app;

import io.hinterland.app.terminal.Surroundings;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/** One command line, run in this process, and its result. */
record CommandLineRun(int status, String out, String err) {

    static CommandLineRun of(String... arguments) {
        return with(Map.of(), arguments);
    }

    static CommandLineRun with(Map<String, String> variables, String... arguments) {
        return inTerminal(Surroundings.UNLIMITED, variables, arguments);
    }

    /** Runs it in a terminal with lines of that width. */
    static CommandLineRun inTerminal(int width, Map<String, String> variables, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Surroundings surroundings =
                new Surroundings(variables, new PrintWriter(out, true), new PrintWriter(err, true), false, width);
        int status = Hinterland.run(surroundings, arguments);
        return new CommandLineRun(status, out.toString(), err.toString());
    }
}
