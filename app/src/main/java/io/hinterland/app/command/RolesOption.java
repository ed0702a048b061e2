package io.hinterland.app.command;

import io.hinterland.ingest.load.settle.PaperRoles;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which papers stand in cards because a program wrote them there. */
final class RolesOption {

    @Option(
            names = "--roles",
            paramLabel = "FILE",
            description = "Add papers that programs write into cards, a line each: 'boilerplate PAPER', or"
                    + " 'method PAPER TAG, …' for the tags or libraries of a tool's models. Give it to every load.")
    @Nullable
    private Path file;

    /** Returns the papers that come with Hinterland, and those of the file where one is named. */
    PaperRoles papers() {
        return file == null ? PaperRoles.shipped() : PaperRoles.shipped().with(file);
    }
}
