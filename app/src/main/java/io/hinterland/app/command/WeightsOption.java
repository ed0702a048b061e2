package io.hinterland.app.command;

import io.hinterland.queries.weight.WeightDistances;
import io.hinterland.queries.weight.WeightFile;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What is known of the weights of models, from a file. */
final class WeightsOption {

    @Option(
            names = "--weights",
            paramLabel = "FILE",
            description =
                    "How near models are by their weights, as further evidence: lines of 'hinterland sketch', or CSV"
                            + " with the columns one,other,distance.")
    private Optional<Path> file = Optional.empty();

    boolean areGiven() {
        return file.isPresent();
    }

    WeightDistances distances() {
        return file.map(WeightFile::read).orElseGet(WeightDistances::none);
    }
}
