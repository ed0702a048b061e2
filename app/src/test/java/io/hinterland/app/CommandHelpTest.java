package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.app.terminal.Surroundings;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What the command line says of itself, which takes no server. */
class CommandHelpTest {

    private static CommandLineRun run(String... arguments) {
        return CommandLineRun.of(arguments);
    }

    /** All commands and their subcommands, but for picocli's own. */
    static Stream<CommandSpec> commands() {
        return withSubcommands(Hinterland.commandLine(Surroundings.ofProcess()));
    }

    private static Stream<CommandSpec> withSubcommands(CommandLine command) {
        return Stream.concat(
                Stream.of(command.getCommandSpec()),
                command.getSubcommands().values().stream()
                        .filter(subcommand ->
                                subcommand.getCommand().getClass().getName().startsWith("io.hinterland"))
                        .flatMap(CommandHelpTest::withSubcommands));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandSaysWhatItDoesAndGivesAnExample(CommandSpec command) {
        String name = command.qualifiedName();
        CommandLineRun run =
                run((name + " --help").substring("hinterland ".length()).split(" "));

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Usage: " + name);
        UsageMessageSpec usage = command.usageMessage();
        assertThat(usage.description()[0]).as(name).matches("[A-Z][a-z]+s\\b.*[.,]");
        assertThat(String.join("\n", usage.footer())).as(name).containsPattern("Examples?:\\s+" + name);
        assertThat(usage.description()).as("whole sentences").allMatch(line -> line.endsWith("."));
        assertThat(Stream.of(usage.footer()).filter(line -> !line.matches("(Examples?:|  |To |Shell ).*|")))
                .as("whole sentences")
                .allMatch(line -> line.endsWith("."));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyOptionAndParameterIsDescribed(CommandSpec command) {
        assertThat(command.args()).allSatisfy(argument -> assertThat(String.join(" ", argument.description()))
                .as(argument.paramLabel() + " of " + command.qualifiedName())
                .matches("[A-Z].*\\.|With --.*"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpFitsTheTerminal(CommandSpec command) {
        String[] help = (command.qualifiedName() + " --help")
                .substring("hinterland ".length())
                .split(" ");
        assertThat(CommandLineRun.inTerminal(60, Map.of(), help).out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
        assertThat(run(help).out().lines().filter(line -> line.length() > 100)).isEmpty();
    }

    @Test
    void aShellGetsItsCompletion() {
        assertThat(run("generate-completion").out()).contains("complete -F");
    }

    @Test
    void whatIsNotUnderstoodIsStatusTwo() {
        assertThat(run("qeury").status()).isEqualTo(2);
        assertThat(run("load", "models").status()).isEqualTo(2);
        assertThat(run("up", "--port", "many").status()).isEqualTo(2);
    }
}
