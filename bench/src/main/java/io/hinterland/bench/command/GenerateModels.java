package io.hinterland.bench.command;

import com.fasterxml.jackson.core.JsonGenerator;
import io.hinterland.bench.day.DailyListing;
import io.hinterland.bench.listing.GeneratedModel;
import io.hinterland.bench.listing.ModelJson;
import io.hinterland.bench.output.RecordBlocks;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a listing as JSON lines. */
@Command(name = "models", description = "Writes a listing, one model a line.", mixinStandardHelpOptions = true)
final class GenerateModels implements Callable<Integer> {

    @Mixin
    private final ListingOptions options = new ListingOptions();

    @Mixin
    private final RecordTarget target = new RecordTarget();

    @Option(names = "--changes-only", description = "Only the models that were added or changed on that day.")
    private boolean changesOnly;

    @Override
    public Integer call() throws IOException {
        DailyListing days = options.days(options.listing());
        try (OutputStream stream = target.open()) {
            new RecordBlocks(stream, target.isPacked())
                    .write(0, days.count(options.day), (number, json) -> write(days, number, json));
        }
        return 0;
    }

    private void write(DailyListing days, long number, JsonGenerator json) throws IOException {
        Optional<GeneratedModel> model =
                changesOnly ? days.newlyWritten(number, options.day) : days.model(number, options.day);
        if (model.isPresent()) {
            ModelJson.write(model.get(), json);
        }
    }
}
