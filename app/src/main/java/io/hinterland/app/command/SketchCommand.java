package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.queries.weight.Sketch;
import io.hinterland.queries.weight.Sketching;
import io.hinterland.queries.weight.WeightDistances;
import io.hinterland.queries.weight.WeightFile;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.identity.HubReference;
import io.hinterland.schema.identity.ModelId;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland sketch}. */
@Command(
        name = "sketch",
        mixinStandardHelpOptions = true,
        description = {
            "Makes small sketches of the weights of models, to find out which derive from which.",
            "Reads the headers of safetensors files and a sample of their numbers, and nothing else; never a pickle.",
            "Prints one line of JSON for each model. 'lineage candidates --weights' takes them as evidence."
        },
        footer = {
            "",
            "Examples:",
            "  hinterland sketch model-00001-of-00002.safetensors model-00002-of-00002.safetensors --model ada/loom",
            "  hinterland sketch ~/.cache/huggingface/hub/models--*/snapshots/*/*.safetensors -o sketches.ndjson",
            "  hinterland sketch --distances sketches.ndjson"
        })
public final class SketchCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Safetensors files; all those of a model are needed. With --distances: files of sketches.")
    private List<Path> files = List.of();

    @Option(
            names = "--model",
            paramLabel = "ID",
            description =
                    "Id of the model that all files belong to. Default: by the folder of the Hub's cache that each is"
                            + " in.")
    private Optional<String> model = Optional.empty();

    @Option(
            names = "--distances",
            description = "Print the distances between the models of sketches instead, as CSV: 0 for the same weights,"
                    + " about 1 for unrelated ones.")
    private boolean distances;

    @Mixin
    private OutputOption output = new OutputOption();

    public SketchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<String> lines = distances ? distanceLines() : sketchLines();
        output.write(surroundings, out -> {
            PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
            lines.forEach(line -> writer.print(line + "\n"));
            writer.flush();
        });
        return ExitCode.OK;
    }

    private List<String> sketchLines() {
        Map<String, List<Path>> byModel = new LinkedHashMap<>();
        Optional<String> named = model.map(id -> ModelId.parseReference(id).value());
        files.forEach(file -> byModel.computeIfAbsent(named.orElseGet(() -> modelOf(file)), first -> new ArrayList<>())
                .add(file));
        List<String> lines = new ArrayList<>();
        byModel.forEach((id, parts) -> lines.add(WeightFile.line(Sketching.of(id, parts))));
        return lines;
    }

    private static String modelOf(Path file) {
        return HubReference.model(file.toAbsolutePath().getParent() + "/")
                .orElseThrow(() -> new InvalidInputException(
                        file + " is not in a folder of the Hub's cache that names its model; name it with --model"));
    }

    private List<String> distanceLines() {
        List<Sketch> sketches = files.stream()
                .flatMap(file -> WeightFile.sketches(file).stream())
                .toList();
        WeightDistances between = WeightDistances.ofSketches(sketches);
        List<String> lines = new ArrayList<>(List.of("one,other,distance"));
        for (String one : between.models()) {
            between.near(one).stream()
                    .filter(other -> one.compareTo(other.model()) < 0)
                    .forEach(other ->
                            lines.add(String.format(Locale.ROOT, "%s,%s,%.6f", one, other.model(), other.distance())));
        }
        return lines;
    }
}
