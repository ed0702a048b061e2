package io.hinterland.app.command;

import io.hinterland.graph.doctor.Check;
import io.hinterland.graph.doctor.Check.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether there is a Node.js that can build the web page. */
final class NodeCheck {

    private static final int OLDEST = 20;
    private static final Pattern VERSION = Pattern.compile("v(\\d+)\\..*", Pattern.DOTALL);
    private static final String REMEDY = "install Node.js " + OLDEST + " or newer to build the web page";

    private NodeCheck() {}

    static Check run() {
        try {
            Process process = new ProcessBuilder("node", "--version")
                    .redirectErrorStream(true)
                    .start();
            return of(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException missing) {
            return new Check("Node", Status.WARNING, "not found", REMEDY);
        }
    }

    static Check of(String version) {
        Matcher matcher = VERSION.matcher(version);
        boolean enough = matcher.matches() && Integer.parseInt(matcher.group(1)) >= OLDEST;
        return enough ? new Check("Node", Status.OK, version, "") : new Check("Node", Status.WARNING, version, REMEDY);
    }
}
