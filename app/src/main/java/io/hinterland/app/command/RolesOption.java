package io.hinterland.app.command;

import io.hinterland.ingest.load.settle.PaperRoles;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which papers stand in cards because a program wrote them there. */
final class RolesOption {

    @Option(
            names = "--roles",
            paramLabel = "FILE",
            description = "Add papers that programs write into cards, a line each: 'boilerplate PAPER', or"
                    + " 'method PAPER TAG, …' for the tags or libraries of a tool's models. The graph keeps them for"
                    + " whatever is loaded later, until another file replaces them.")
    @Nullable
    private Path file;

    /** Returns the papers of the file, if one is named. */
    Optional<PaperRoles> papers() {
        return Optional.ofNullable(file).map(PaperRoles::read);
    }
}
