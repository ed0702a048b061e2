package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.queries.license.License;
import io.hinterland.queries.license.LicenseRules;
import io.hinterland.schema.Worded;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** {@code hinterland licenses list}. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the licenses whose terms are known, simplified; this is no legal advice.",
        footer = {"", "Example: hinterland licenses list --format csv"})
public final class LicensesListCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private FormatOption output = new FormatOption();

    public LicensesListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<License> licenses = LicenseRules.packaged().all();
        List<List<Object>> rows =
                licenses.stream().map(LicensesListCommand::row).toList();
        AnswerRows table = new AnswerRows(List.of("key", "spdx", "category", "terms", "accepts", "source"), rows);
        output.print(PrintedAnswer.of(licenses, table), surroundings);
        return ExitCode.OK;
    }

    private static List<Object> row(License license) {
        return List.of(
                license.key(),
                license.spdx().orElse(""),
                license.category().word(),
                license.terms().stream().map(Worded::word).collect(Collectors.joining(", ")),
                String.join(", ", license.accepts()),
                license.source());
    }
}
