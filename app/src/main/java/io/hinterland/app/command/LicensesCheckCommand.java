package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.Graph;
import io.hinterland.queries.license.LicenseAnswer;
import io.hinterland.queries.license.LicensePolicy;
import io.hinterland.queries.license.Licenses;
import io.hinterland.queries.license.Severity;
import io.hinterland.schema.Worded;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.identity.ModelId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland licenses check}. */
@Command(
        name = "check",
        description = {
            "Checks the licenses behind models: what reaches them along their lineage, and what conflicts.",
            "This is no legal advice."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no violation, and no conflict as severe as --fail-on",
            "1:failure",
            "2:invalid usage or input",
            "3:a violation, or a conflict as severe as --fail-on"
        },
        footer = {
            "",
            "Examples:",
            "  hinterland licenses check Qwen/Qwen3-8B --deny non-commercial,agpl-3.0",
            "  hinterland licenses check models.txt --allow permissive,public-domain",
            "  hinterland licenses check --owner Qwen --fail-on medium"
        })
public final class LicensesCheckCommand extends GraphQuestion<List<LicenseAnswer>> {

    private static final int FOUND = 3;

    @Parameters(
            arity = "0..1",
            paramLabel = "MODEL|FILE",
            description = "Id of a model, or a file with one id on each line.")
    private Optional<String> models = Optional.empty();

    @Option(names = "--owner", paramLabel = "OWNER", description = "Check all listed models of this account.")
    private Optional<String> owner = Optional.empty();

    @Option(
            names = "--allow",
            paramLabel = "LICENSE",
            split = ",",
            description = "Licenses or categories that may be behind a model. Default: all.")
    private List<String> allow = List.of();

    @Option(
            names = "--deny",
            paramLabel = "LICENSE",
            split = ",",
            description = "Licenses or categories that must not be behind a model.")
    private List<String> deny = List.of();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "high",
            description =
                    "Least severity of conflicts for exit code 3: low, medium or high." + " Default: ${DEFAULT-VALUE}.")
    private String failOn = "";

    public LicensesCheckCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, List<LicenseAnswer>> question() {
        failing();
        LicensePolicy policy = new LicensePolicy(allow, deny);
        Function<Licenses, List<ModelId>> wanted = wanted();
        return graph -> {
            Licenses licenses = new Licenses(graph);
            return wanted.apply(licenses).stream()
                    .map(id -> licenses.of(id, policy))
                    .toList();
        };
    }

    @Override
    int exitStatus(List<LicenseAnswer> answers) {
        return answers.stream().allMatch(answer -> answer.passes(failing())) ? ExitCode.OK : FOUND;
    }

    private Severity failing() {
        return Worded.parse(Severity.class, "severity", failOn);
    }

    private Function<Licenses, List<ModelId>> wanted() {
        if (owner.isPresent() == models.isPresent()) {
            throw new InvalidInputException("Give either MODEL|FILE or --owner");
        }
        if (owner.isPresent()) {
            return licenses -> licenses.ownedBy(owner.get());
        }
        List<ModelId> ids = ids(models.get());
        return licenses -> ids;
    }

    private static List<ModelId> ids(String given) {
        Path file = Path.of(given);
        if (!Files.isRegularFile(file)) {
            return List.of(ModelId.parseReference(given));
        }
        return ModelIdFile.read(file);
    }

    @Override
    PrintedAnswer printed(List<LicenseAnswer> answers) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        answers.forEach(answer -> LicenseRows.of(answer).forEach(rows::add));
        long passing =
                answers.stream().filter(answer -> answer.passes(failing())).count();
        return PrintedAnswer.of(answers, new AnswerRows(LicenseRows.COLUMNS, rows))
                .followedBy(passing + " of " + answers.size() + " pass. This is no legal advice.");
    }
}
