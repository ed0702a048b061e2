package io.hinterland.ingest.fetch.hub;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.schema.failure.InvalidInputException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.HttpUrl;

/**
 * Which models to ask the Hub for; all that are given must hold.
 *
 * @param since models changed at that moment or later
 * @param limit at most so many
 */
public record ModelFilter(
        Optional<String> pipeline,
        Optional<String> library,
        Optional<String> author,
        Optional<Instant> since,
        Optional<Long> limit)
        implements CrawlScope {

    static final long MOST_A_PAGE = 1000;

    /** Every model. */
    public static final ModelFilter NONE =
            new ModelFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** @throws InvalidInputException if the limit lets nothing through */
    public ModelFilter {
        if (limit.filter(most -> most < 1).isPresent()) {
            throw new InvalidInputException("The limit must be at least 1, not " + limit.get());
        }
    }

    @Override
    public boolean isWhole() {
        return equals(NONE);
    }

    /** Returns the same filter for any number of models. */
    public ModelFilter withoutLimit() {
        return new ModelFilter(pipeline, library, author, since, Optional.empty());
    }

    /**
     * Returns the address of the first page. Models come the newest first, an order in which none slips past a crawl
     * while it runs; or with {@code since} the last changed first, and what changes meanwhile is for the next crawl.
     */
    HttpUrl firstPage(HttpUrl endpoint) {
        HttpUrl.Builder address = endpoint.newBuilder()
                .addPathSegments("api/models")
                .addQueryParameter("full", "true")
                .addQueryParameter("limit", Long.toString(Math.min(MOST_A_PAGE, limit.orElse(MOST_A_PAGE))))
                .addQueryParameter("sort", since.isPresent() ? "lastModified" : "createdAt")
                .addQueryParameter("direction", "-1");
        pipeline.ifPresent(value -> address.addQueryParameter("pipeline_tag", value));
        library.ifPresent(value -> address.addQueryParameter("filter", value));
        author.ifPresent(value -> address.addQueryParameter("author", value));
        return address.build();
    }

    /** Returns the records of a page that are still wanted after so many; what follows the first unwanted is not. */
    List<JsonNode> wanted(List<JsonNode> page, long before) {
        return page.stream()
                .limit(limit.orElse(Long.MAX_VALUE) - before)
                .takeWhile(this::isRecent)
                .toList();
    }

    boolean isFull(long records) {
        return records >= limit.orElse(Long.MAX_VALUE);
    }

    /** A record that does not tell when it changed is let through. */
    private boolean isRecent(JsonNode model) {
        return since.isEmpty()
                || changed(model).filter(moment -> moment.isBefore(since.get())).isEmpty();
    }

    private static Optional<Instant> changed(JsonNode model) {
        try {
            return Optional.of(
                    OffsetDateTime.parse(model.path("lastModified").asText()).toInstant());
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        String words = Stream.of(
                        pipeline.map(value -> "--pipeline " + value),
                        library.map(value -> "--library " + value),
                        author.map(value -> "--author " + value),
                        since.map(value -> "--since " + value),
                        limit.map(value -> "--limit " + value))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? "no filter" : words;
    }
}
