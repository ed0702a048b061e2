package io.hinterland.app.command;

import io.hinterland.ingest.fetch.hub.CrawlScope;
import io.hinterland.ingest.fetch.hub.Derivatives;
import io.hinterland.ingest.fetch.hub.ModelFilter;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.identity.ModelId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which models of the Hub are wanted: all, those that pass filters, or those that derive from one. */
final class ModelScope {

    @Option(names = "--pipeline", paramLabel = "NAME", description = "Only models of this pipeline.")
    @Nullable
    private String pipeline;

    @Option(names = "--library", paramLabel = "NAME", description = "Only models of this library.")
    @Nullable
    private String library;

    @Option(names = "--author", paramLabel = "NAME", description = "Only models of this account.")
    @Nullable
    private String author;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Only models changed on or after this date (UTC), such as 2026-08-22.")
    @Nullable
    private LocalDate since;

    @Option(
            names = "--children-of",
            paramLabel = "ID",
            description = "Only models derived from this one, instead of a listing.")
    @Nullable
    private String childrenOf;

    @Option(
            names = "--depth",
            paramLabel = "N",
            description = "With --children-of: number of generations to follow. Default: 1.")
    @Nullable
    private Integer depth;

    @Option(names = "--limit", paramLabel = "N", description = "Maximum number of models.")
    @Nullable
    private Long limit;

    boolean isOfChildren() {
        return childrenOf != null;
    }

    /** Returns whether nothing narrows it. */
    boolean isWhole() {
        return !isOfChildren() && filter().isWhole();
    }

    Optional<Long> limit() {
        return Optional.ofNullable(limit);
    }

    /** @throws InvalidInputException if an option is given without the one that it belongs to */
    void refuseContradictions() {
        if (depth != null && childrenOf == null) {
            throw new InvalidInputException("--depth says how far --children-of goes, and needs it");
        }
    }

    /** @throws InvalidInputException if children are to be filtered, which the Hub cannot */
    CrawlScope wanted() {
        ModelFilter filter = filter();
        if (childrenOf == null) {
            return filter;
        }
        if (!filter.withoutLimit().isWhole()) {
            throw new InvalidInputException("With --children-of there is no filter but --limit, not " + filter);
        }
        return new Derivatives(
                ModelId.parseReference(childrenOf), Optional.ofNullable(depth).orElse(1), Optional.ofNullable(limit));
    }

    private ModelFilter filter() {
        return new ModelFilter(
                Optional.ofNullable(pipeline),
                Optional.ofNullable(library),
                Optional.ofNullable(author),
                Optional.ofNullable(since)
                        .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant()),
                limit());
    }
}
