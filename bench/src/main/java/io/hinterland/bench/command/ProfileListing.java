package io.hinterland.bench.command;

import io.hinterland.bench.profile.ListingProfiler;
import io.hinterland.ingest.source.Source;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the figures of listings side by side. */
@Command(
        name = "profile",
        description = "Prints the figures of listings, generated or real, side by side.",
        mixinStandardHelpOptions = true)
final class ProfileListing implements Callable<Integer> {

    @Parameters(paramLabel = "LISTING", arity = "1..*", description = "JSON lines, plain or gzip.")
    private final List<Path> listings = new ArrayList<>();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        List<ListingProfiler.Profile> profiles = listings.stream()
                .map(listing -> ListingProfiler.of(Source.file(listing)))
                .toList();
        PrintWriter out = command.commandLine().getOut();
        for (String name : profiles.get(0).figures().keySet()) {
            out.printf(Locale.ROOT, "%-32s", name);
            profiles.forEach(profile -> out.printf(Locale.ROOT, " %18s", shown(profile.get(name))));
            out.println();
        }
        out.flush();
        return 0;
    }

    private static String shown(double figure) {
        return figure == Math.rint(figure)
                ? String.format(Locale.ROOT, "%,d", (long) figure)
                : String.format(Locale.ROOT, "%.4f", figure);
    }
}
