package io.hinterland.app.command;

import io.hinterland.ingest.load.upsert.LoadOptions;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How the files of a listing are loaded. */
final class ListingLoadOptions {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "Date of the listing, such as 2026-08-22. Default: the date in the file name; for files that are no"
                            + " complete listing, else the date of their last modification.")
    @Nullable
    private LocalDate asOf;

    @Mixin
    private RolesOption roles = new RolesOption();

    /** @param complete whether the files are one complete listing */
    LoadOptions loadOptions(boolean complete) {
        return new LoadOptions(complete, Optional.ofNullable(asOf), roles.papers());
    }
}
