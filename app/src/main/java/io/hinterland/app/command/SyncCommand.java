package io.hinterland.app.command;

import io.hinterland.app.terminal.Surroundings;
import io.hinterland.graph.access.GraphAddress;
import io.hinterland.graph.access.OpenGraph;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.load.upsert.LoadOptions;
import io.hinterland.ingest.load.upsert.Sync;
import io.hinterland.ingest.source.Sources;
import io.hinterland.schema.failure.InvalidInputException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code hinterland sync}. */
@Command(
        name = "sync",
        description = {
            "Synchronizes the graph with the newest complete listing: updates changes, marks gone models, keeps history.",
            "In a directory, the files of the newest date are used. Only one sync or load runs at a time."
                    + " If interrupted, rerun."
        },
        footer = {
            "",
            "Examples:",
            "  hinterland sync models-2026-08-22.jsonl.gz",
            "  hinterland sync dumps/ --every 24h",
            "  hinterland sync --api --every 24h"
        })
public final class SyncCommand extends GraphLoad {

    @Mixin
    private ListingLoadOptions listing = new ListingLoadOptions();

    @Mixin
    private CrawlToSync crawl = new CrawlToSync();

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Files or directories; files of the same date form one listing.")
    private List<String> files = List.of();

    @Option(
            names = "--every",
            paramLabel = "INTERVAL",
            converter = IntervalConverter.class,
            description = "Repeat at this interval, such as 24h or 90m, until stopped.")
    @Nullable
    private Duration every;

    public SyncCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    public Integer call() throws InterruptedException {
        if (files.isEmpty() != crawl.isAsked()) {
            throw new InvalidInputException("Name the files of a listing, or --api, and not both");
        }
        crawl.refuseContradictions();
        // Found once: a repetition goes on where it began, even when another graph is up by then.
        GraphAddress address = graphOptions.address(surroundings);
        if (every == null) {
            return once(address);
        }
        new Repetition(every, surroundings).run(() -> once(address));
        return ExitCode.OK;
    }

    private int once(GraphAddress address) {
        LoadReport report = new LoadReport();
        LoadOptions options = listing.loadOptions(false);
        try (OpenGraph open = GraphOptions.openWithSchema(address, surroundings)) {
            if (crawl.isAsked()) {
                crawl.run(open.graph(), address, options, report, surroundings);
            } else {
                Sync.run(
                        open.graph(),
                        Sources.named(files, System.in, report),
                        options,
                        report,
                        surroundings.progress());
            }
        } catch (InvalidInputException nothingLoaded) {
            outcome.tellLosses(report, surroundings);
            throw nothingLoaded;
        }
        int status = outcome.tell(report, surroundings);
        surroundings.out().flush();
        return status;
    }

    /** Reads how often something is to happen: {@code 24h}, {@code 90m}, {@code 2d}. */
    static final class IntervalConverter implements ITypeConverter<Duration> {

        private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,5})([mhd])");

        @Override
        public Duration convert(String text) {
            Matcher form = FORM.matcher(text);
            if (!form.matches()) {
                throw new TypeConversionException("'" + text + "' is not an interval such as 24h, 90m or 2d");
            }
            long number = Long.parseLong(form.group(1));
            return switch (form.group(2)) {
                case "m" -> Duration.ofMinutes(number);
                case "h" -> Duration.ofHours(number);
                default -> Duration.ofDays(number);
            };
        }
    }
}
