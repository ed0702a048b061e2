package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.export.network.RdfVocabulary;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code hinterland export shapes}. */
@Command(
        name = "shapes",
        mixinStandardHelpOptions = true,
        description = "Exports Hinterland's own terms of RDF and the SHACL shapes of its RDF exports, as Turtle.",
        footer = {"", "Example:", "  hinterland export shapes -o shapes.ttl"})
public final class ExportShapesCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private OutputOption output = new OutputOption();

    public ExportShapesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        output.write(surroundings, out -> out.write(RdfVocabulary.turtle().getBytes(StandardCharsets.UTF_8)));
        return ExitCode.OK;
    }
}
