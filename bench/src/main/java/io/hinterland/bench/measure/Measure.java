package io.hinterland.bench.measure;

import io.hinterland.bench.metapath.MeasureMetapaths;
import io.hinterland.bench.recommendation.MeasureRecommendations;
import io.hinterland.schema.failure.HinterlandException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line of the measurements that JMH does not suit, which {@code bench/measure} runs. */
@Command(
        name = "measure",
        description = "Times whole loads and metapaths. For benchmarks of parts see bench/jmh.",
        mixinStandardHelpOptions = true,
        subcommands = {
            MeasureAuthors.class,
            MeasureKills.class,
            MeasureLoad.class,
            MeasureBulk.class,
            MeasureChanges.class,
            MeasureCleaning.class,
            MeasureHistory.class,
            MeasureSignificance.class,
            MeasureMetapaths.class,
            MeasureRecommendations.class,
            HelpCommand.class
        })
public final class Measure {

    private Measure() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Measure())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (!(failure instanceof HinterlandException)) {
                        throw failure;
                    }
                    command.getErr().println(failure.getMessage());
                    return CommandLine.ExitCode.SOFTWARE;
                })
                .execute(arguments));
    }
}
