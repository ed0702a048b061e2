package io.hinterland.bench.command;

import io.hinterland.schema.failure.HinterlandException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line of this module, which {@code bench/generate} runs. */
@Command(
        name = "generate",
        description = "Makes listings of the hub, and papers to go with them, of any size and always the same.",
        mixinStandardHelpOptions = true,
        subcommands = {GenerateModels.class, GeneratePapers.class, ProfileListing.class, HelpCommand.class})
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench())
                .setExecutionExceptionHandler(Bench::failed)
                .execute(arguments));
    }

    private static int failed(Exception failure, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (failure instanceof HinterlandException) {
            command.getErr().println(failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw failure;
    }
}
