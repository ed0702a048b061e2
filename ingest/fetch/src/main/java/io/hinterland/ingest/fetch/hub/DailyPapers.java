package io.hinterland.ingest.fetch.hub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hinterland.ingest.clean.record.JsonRecord;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.ingest.source.progress.Progress;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import okhttp3.HttpUrl;

/** The papers that people put forward on the Hub each day, of which it knows code and authors' accounts. */
public final class DailyPapers {

    /** The Hub guessed this account, and nobody has confirmed it. */
    private static final String GUESSED = "extracted_pending";

    private final HubClient client;
    private final LoadReport report;

    private DailyPapers(HubClient client, LoadReport report) {
        this.client = client;
        this.report = report;
    }

    /**
     * Reads the papers of each day since one, and hands on those of a day when all of them have come.
     *
     * @param use gets each paper as a file of papers has it
     * @param report gets the entries that are no papers
     * @throws InvalidInputException if the day is in the future
     * @throws UnavailableException if the Hub stops answering; what came before was handed on
     */
    public static void read(
            HubClient client, LocalDate since, Consumer<JsonRecord> use, LoadReport report, Progress progress) {
        LocalDate today = LocalDate.ofInstant(client.now(), ZoneOffset.UTC);
        if (since.isAfter(today)) {
            throw new InvalidInputException("There are no papers of " + since + " yet");
        }
        DailyPapers papers = new DailyPapers(client, report);
        try (Progress.Work work =
                progress.start("requesting daily papers", ChronoUnit.DAYS.between(since, today) + 1, "days")) {
            for (LocalDate day = since; !day.isAfter(today); day = day.plusDays(1)) {
                papers.of(day).forEach(use);
                work.advance(1);
            }
        }
    }

    private List<JsonRecord> of(LocalDate day) {
        List<JsonRecord> records = new ArrayList<>();
        Optional<HttpUrl> next = Optional.of(client.endpoint()
                .newBuilder()
                .addPathSegments("api/daily_papers")
                .addQueryParameter("date", day.toString())
                .addQueryParameter("limit", "100")
                .build());
        Set<HttpUrl> asked = new LinkedHashSet<>();
        while (next.isPresent()) {
            asked.add(next.get());
            HubPage page = client.page(next.get(), ListedThing.DAILY_PAPERS, asked);
            page.reportRejected("the Hub's daily papers of " + day + ", page " + asked.size(), report);
            for (JsonNode entry : page.records()) {
                Place place = new Place("the Hub's daily papers of " + day, records.size() + 1);
                records.add(new JsonRecord(place, record(entry.path("paper"))));
            }
            next = page.next();
        }
        return records;
    }

    /** Returns the paper as a file of papers has it. */
    private static ObjectNode record(JsonNode paper) {
        ObjectNode record = HubRecord.JSON.createObjectNode();
        record.set("id", paper.path("id"));
        copy(paper, "title", record, "title");
        copy(paper, "publishedAt", record, "published");
        copy(paper, "githubRepo", record, "github");
        ArrayNode authors = record.putArray("authors");
        ObjectNode accounts = record.putObject("hf_users");
        for (JsonNode author : paper.path("authors")) {
            String name = author.path("name").asText();
            authors.add(name);
            JsonNode user = author.path("user");
            String account = user.path("user").asText(user.path("name").asText());
            if (!account.isEmpty() && !author.path("status").asText().equals(GUESSED)) {
                accounts.put(name, account);
            }
        }
        return record;
    }

    private static void copy(JsonNode from, String field, ObjectNode to, String name) {
        if (from.hasNonNull(field)) {
            to.set(name, from.get(field));
        }
    }
}
