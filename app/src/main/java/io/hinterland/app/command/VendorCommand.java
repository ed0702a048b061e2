package io.hinterland.app.command;

import io.hinterland.app.terminal.AnswerRows;
import io.hinterland.app.terminal.PrintedAnswer;
import io.hinterland.app.terminal.Surroundings;
import io.hinterland.app.terminal.Truncation;
import io.hinterland.graph.Graph;
import io.hinterland.queries.vendor.Vendor;
import io.hinterland.queries.vendor.Vendors;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hinterland vendor}. */
@Command(
        name = "vendor",
        description = {
            "Shows an account as a vendor: how many models it publishes and how often, what others build on them, and the"
                    + " accounts that are linked with it by lineage, papers and datasets.",
            "--format json has the whole portfolio; 'hinterland report owner' writes a page."
        },
        footer = {"", "Example: hinterland vendor Qwen"})
public final class VendorCommand extends GraphQuestion<Vendor> {

    @Parameters(paramLabel = "OWNER", description = "Name of the account.")
    private String owner = "";

    @Option(
            names = "--limit",
            paramLabel = "N",
            description =
                    "Maximum number of linked accounts. Default: " + Vendors.USUAL + "; in CSV and NDJSON all of them.")
    private Optional<Integer> limit = Optional.empty();

    public VendorCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Function<Graph, Vendor> question() {
        int most = limit(limit, Vendors.USUAL, Vendors.MOST);
        return graph -> new Vendors(graph).of(owner, most);
    }

    @Override
    Optional<Truncation> truncation(Vendor vendor, Graph graph) {
        return Truncation.of(vendor.linked().size(), vendor.linkedOwners(), Vendors.MOST);
    }

    @Override
    PrintedAnswer printed(Vendor vendor) {
        List<List<@Nullable Object>> rows =
                vendor.linked().stream().map(VendorCommand::row).toList();
        return PrintedAnswer.of(
                        vendor, new AnswerRows(List.of("owner", "buildsOnIt", "isBuiltOn", "papers", "datasets"), rows))
                .followedBy(String.format(
                        Locale.ROOT,
                        "%s: %,d models with %,d downloads, created on %,d days%s. Others made %,d models of %,d of them,"
                                + " by %,d accounts.",
                        vendor.owner(),
                        vendor.models(),
                        vendor.downloads(),
                        vendor.rhythm().days(),
                        vendor.rhythm()
                                .medianDaysBetween()
                                .map(days -> String.format(Locale.ROOT, ", %s days apart at the median", days))
                                .orElse(""),
                        vendor.builtOn().models(),
                        vendor.builtOn().families(),
                        vendor.builtOn().owners()));
    }

    private static List<@Nullable Object> row(Vendor.LinkedOwner linked) {
        return List.of(linked.owner(), linked.buildsOnIt(), linked.isBuiltOn(), linked.papers(), linked.datasets());
    }
}
