package io.hinterland.app.command;

import io.hinterland.ingest.fetch.hub.InterruptedCrawl;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Whether a crawl begins anew where one was interrupted. */
final class RestartOption {

    @Option(names = "--restart", description = "Discard the state of an interrupted crawl and start over.")
    private boolean restart;

    boolean isAsked() {
        return restart;
    }

    /** Does so if it is asked for; once, however often a command crawls. */
    void apply(Path file) {
        if (restart) {
            InterruptedCrawl.forget(file);
            restart = false;
        }
    }
}
