package io.hinterland.app;

import io.hinterland.app.command.AuthorsCommand;
import io.hinterland.app.command.BomCommand;
import io.hinterland.app.command.CommunitiesCommand;
import io.hinterland.app.command.DoctorCommand;
import io.hinterland.app.command.ExportCommand;
import io.hinterland.app.command.FamiliesCommand;
import io.hinterland.app.command.FamilyCommand;
import io.hinterland.app.command.FetchCommand;
import io.hinterland.app.command.HistoryCommand;
import io.hinterland.app.command.InfluenceCommand;
import io.hinterland.app.command.KinshipCommand;
import io.hinterland.app.command.LicensesCommand;
import io.hinterland.app.command.LineageCommand;
import io.hinterland.app.command.LinksCommand;
import io.hinterland.app.command.ListCommand;
import io.hinterland.app.command.LoadCommand;
import io.hinterland.app.command.MetapathCommand;
import io.hinterland.app.command.ModelCommand;
import io.hinterland.app.command.PredictCommand;
import io.hinterland.app.command.QueryCommand;
import io.hinterland.app.command.RecommendCommand;
import io.hinterland.app.command.ReportCommand;
import io.hinterland.app.command.ResolveCommand;
import io.hinterland.app.command.SketchCommand;
import io.hinterland.app.command.StatsCommand;
import io.hinterland.app.command.SyncCommand;
import io.hinterland.app.command.TimeCommand;
import io.hinterland.app.command.TraitsCommand;
import io.hinterland.app.command.UpCommand;
import io.hinterland.app.command.VendorCommand;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.queries.PlainNumber;
import io.hinterland.schema.ProductVersion;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.TypeConversionException;

/** The command {@code hinterland}. */
@Command(
        name = "hinterland",
        mixinStandardHelpOptions = true,
        versionProvider = Hinterland.VersionOfBuild.class,
        description =
                "Builds and queries a heterogeneous information network of the Hugging Face Hub and arXiv in Neo4j.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:success", "1:failure", "2:invalid usage or input"},
        footer = {
            "",
            "Example: hinterland up",
            "To use another server than the local one, set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD.",
            "To use another data directory, set HINTERLAND_DATA or use --data.",
            "Shell completion: source <(hinterland generate-completion)"
        })
public final class Hinterland {

    /** What picocli can lay out. */
    private static final int NARROWEST_HELP = 55;

    /** Longer lines are hard to read, however wide the terminal is. */
    private static final int WIDEST_HELP = 100;

    private static final List<Class<?>> COMMANDS = List.of(
            UpCommand.class,
            LoadCommand.class,
            FetchCommand.class,
            AuthorsCommand.class,
            LinksCommand.class,
            QueryCommand.class,
            MetapathCommand.class,
            RecommendCommand.class,
            ResolveCommand.class,
            ExportCommand.class,
            StatsCommand.class,
            SyncCommand.class,
            ModelCommand.class,
            FamilyCommand.class,
            FamiliesCommand.class,
            KinshipCommand.class,
            LineageCommand.class,
            SketchCommand.class,
            VendorCommand.class,
            TraitsCommand.class,
            InfluenceCommand.class,
            CommunitiesCommand.class,
            TimeCommand.class,
            PredictCommand.class,
            LicensesCommand.class,
            BomCommand.class,
            ReportCommand.class,
            ListCommand.class,
            HistoryCommand.class,
            DoctorCommand.class,
            GenerateCompletion.class,
            HelpCommand.class);

    private Hinterland() {}

    public static void main(String[] arguments) {
        System.exit(run(Surroundings.ofProcess(), arguments));
    }

    /**
     * Runs one command line.
     *
     * @return 0 success, 1 failure, 2 invalid usage or input
     */
    public static int run(Surroundings surroundings, String... arguments) {
        return commandLine(surroundings, called(arguments)).execute(arguments);
    }

    /** Returns all that people can call. */
    static CommandLine commandLine(Surroundings surroundings) {
        return commandLine(surroundings, COMMANDS);
    }

    /** Returns the only command that the arguments call, since what picocli has to know of one takes time; else all. */
    private static List<Class<?>> called(String... arguments) {
        if (arguments.length == 1 && (arguments[0].equals("--version") || arguments[0].equals("-V"))) {
            return List.of();
        }
        List<Class<?>> called = COMMANDS.stream()
                .filter(type -> arguments.length > 0 && name(type).equals(arguments[0]))
                .toList();
        return called.isEmpty() || called.contains(HelpCommand.class) || called.contains(GenerateCompletion.class)
                ? COMMANDS
                : called;
    }

    private static String name(Class<?> type) {
        return Objects.requireNonNull(type.getAnnotation(Command.class)).name();
    }

    private static CommandLine commandLine(Surroundings surroundings, List<Class<?>> commands) {
        CommandFactory factory = new CommandFactory(surroundings);
        CommandLine line = new CommandLine(new Hinterland(), factory);
        commands.forEach(type -> line.addSubcommand(new CommandLine(type, factory)));
        line.setParameterExceptionHandler(new UsageAnswer(line.getParameterExceptionHandler()));
        return line.setOut(surroundings.out())
                .setErr(surroundings.err())
                .setUsageHelpWidth(helpWidth(surroundings))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(Double.class, Hinterland::decimal)
                .registerConverter(double.class, Hinterland::decimal)
                .registerConverter(LocalDate.class, Hinterland::date)
                .setExecutionExceptionHandler(new FailureAnswer(surroundings));
    }

    private static int helpWidth(Surroundings surroundings) {
        return Math.max(NARROWEST_HELP, Math.min(surroundings.width(), WIDEST_HELP));
    }

    private static double decimal(String text) {
        return PlainNumber.decimal(text)
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is not a number such as 0.5"));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            throw new TypeConversionException("'" + text + "' is not a date such as 2026-08-22");
        }
    }

    /** What {@code --version} prints. */
    public static final class VersionOfBuild implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"hinterland " + ProductVersion.text(), "Java " + Runtime.version()};
        }
    }
}
