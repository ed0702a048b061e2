package io.hinterland.bench.command;

import io.hinterland.bench.measure.MeasureAtlas;
import io.hinterland.bench.measure.MeasureAuthors;
import io.hinterland.bench.measure.MeasureBulk;
import io.hinterland.bench.measure.MeasureChanges;
import io.hinterland.bench.measure.MeasureCleaning;
import io.hinterland.bench.measure.MeasureHistory;
import io.hinterland.bench.measure.MeasureKills;
import io.hinterland.bench.measure.MeasureLoad;
import io.hinterland.bench.measure.MeasureSignificance;
import io.hinterland.bench.metapath.MeasureMetapaths;
import io.hinterland.bench.program.MeasureApi;
import io.hinterland.bench.program.MeasureCommandRun;
import io.hinterland.bench.program.MeasureStart;
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
            MeasureAtlas.class,
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
            MeasureStart.class,
            MeasureCommandRun.class,
            MeasureApi.class,
            HelpCommand.class
        })
public final class MeasureCommand {

    private MeasureCommand() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new MeasureCommand())
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
