package io.hinterland.bench.command;

import com.fasterxml.jackson.core.JsonGenerator;
import io.hinterland.bench.listing.GeneratedListing;
import io.hinterland.bench.output.JsonLines;
import io.hinterland.bench.paper.GeneratedPapers;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the papers that a listing cites as JSON lines. */
@Command(name = "papers", description = "Writes the papers that a listing cites.", mixinStandardHelpOptions = true)
final class GeneratePapers implements Callable<Integer> {

    @Mixin
    private final ListingOptions options = new ListingOptions();

    @Mixin
    private final RecordTarget target = new RecordTarget();

    @Override
    public Integer call() throws IOException {
        GeneratedListing listing = options.listing();
        try (OutputStream opened = target.open();
                OutputStream stream = target.isPacked() ? new GZIPOutputStream(opened) : opened;
                JsonGenerator json = JsonLines.generator(stream)) {
            new GeneratedPapers(listing).write(options.days(listing).count(options.day), json);
            json.writeRaw('\n');
        }
        return 0;
    }
}
