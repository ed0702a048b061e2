package io.hinterland.ingest.fetch.work;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.hinterland.ingest.clean.work.WorkSource;
import io.hinterland.ingest.fetch.http.Answer;
import io.hinterland.ingest.fetch.http.MediaKind;
import io.hinterland.ingest.fetch.http.OneConnection;
import io.hinterland.ingest.fetch.http.Pace;
import io.hinterland.ingest.fetch.http.PatientClient;
import io.hinterland.ingest.fetch.http.Service;
import io.hinterland.ingest.fetch.http.Status;
import io.hinterland.ingest.fetch.http.UnusableAnswerException;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/**
 * Asks a service for many papers at once, within its limits. A single id may make a service refuse the whole request,
 * or fail at it: such an id is found by halving. Not safe for use by several threads.
 */
public final class WorkClient {

    private static final int MOST_ATTEMPTS = 5;

    /** 500 papers of Semantic Scholar with their references take up to 10 MB. */
    private static final int MOST_BYTES = 64 << 20;

    private static final JsonMapper MAPPER = new JsonMapper();

    private final BatchRequests requests;
    private final WorkSettings settings;
    private final HttpUrl endpoint;
    private final PatientClient client;

    WorkClient(BatchRequests requests, WorkSettings settings, OkHttpClient http, Pace pace) {
        this.requests = requests;
        this.settings = settings;
        this.endpoint = settings.endpoint(requests.endpoint());
        this.client = new PatientClient(
                new Service(
                        requests.source().title(),
                        settings.mail().map("mailto:"::concat).orElse("metadata of cited papers"),
                        requests.betweenRequests(settings),
                        MOST_ATTEMPTS,
                        this::advice),
                // A redirect would take a key in a header or an address to another server.
                http.newBuilder()
                        .followRedirects(false)
                        .followSslRedirects(false)
                        .build(),
                pace);
    }

    /**
     * Returns a client of a service.
     *
     * @throws InvalidInputException if papers cannot be asked for there: people and links come from files alone
     */
    public static WorkClient of(WorkSource source, WorkSettings settings) {
        BatchRequests requests = requests(source);
        return new WorkClient(requests, settings, OneConnection.open(), Pace.live(requests.betweenRequests(settings)));
    }

    static BatchRequests requests(WorkSource source) {
        return switch (source) {
            case OPENALEX -> new OpenAlexRequests();
            case SEMANTIC_SCHOLAR -> new SemanticScholarRequests();
            case CROSSREF -> new CrossrefRequests();
            case DATACITE -> new DataCiteRequests();
            case ORCID, PAPERS_WITH_CODE ->
                throw new InvalidInputException(source.title() + " is not asked for papers; load its files");
        };
    }

    public WorkSource source() {
        return requests.source();
    }

    /** Returns how many papers one request may be for. */
    public int mostPapers() {
        return requests.mostIds();
    }

    public Instant now() {
        return client.now();
    }

    /**
     * What a service answers.
     *
     * @param records in its own form
     * @param refused ids that make it refuse a request
     */
    public record WorkAnswer(List<JsonNode> records, List<String> refused) {}

    /** Returns whether the service can be asked for the paper. */
    public boolean canHave(AskedPaper paper) {
        return !requests.ids(paper).isEmpty();
    }

    /**
     * Asks for papers.
     *
     * @throws UnavailableException if the service gives no usable answer after several attempts, or refuses
     */
    public WorkAnswer ask(List<AskedPaper> papers) {
        List<String> ids = papers.stream()
                .flatMap(paper -> requests.ids(paper).stream())
                .distinct()
                .toList();
        List<JsonNode> records = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (int start = 0; start < ids.size(); start += requests.mostIds()) {
            ask(ids.subList(start, Math.min(start + requests.mostIds(), ids.size())), records, refused);
        }
        if (ids.size() > 1 && refused.size() == ids.size()) {
            throw new UnavailableException(source().title()
                    + " refuses every request, so the ids cannot be at fault; has its service changed?");
        }
        return new WorkAnswer(records, refused);
    }

    private void ask(List<String> ids, List<JsonNode> records, List<String> refused) {
        Optional<JsonNode> answer = answer(ids);
        if (answer.isPresent()) {
            records.add(answer.get());
        } else if (ids.size() == 1) {
            refused.addAll(ids);
        } else {
            int half = ids.size() / 2;
            ask(ids.subList(0, half), records, refused);
            ask(ids.subList(half, ids.size()), records, refused);
        }
    }

    /** Returns what the service says; nothing if it refuses the ids or fails at them alone. */
    private Optional<JsonNode> answer(List<String> ids) {
        try {
            return once(ids);
        } catch (UnavailableException failure) {
            if (isOurs(failure) && once(List.of(requests.control())).isPresent()) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    /** A refusal and a request to wait are not about ids; an answer that failed on and on may be. */
    private static boolean isOurs(UnavailableException failure) {
        return failure.getCause() instanceof UnusableAnswerException unusable && unusable.isServerError();
    }

    private Optional<JsonNode> once(List<String> ids) {
        Request request = requests.request(endpoint, ids, settings)
                .header("Accept", MediaKind.JSON.accept())
                .build();
        return client.ask(request, WorkClient::read);
    }

    private static Optional<JsonNode> read(Answer answer) throws IOException {
        if (answer.status() == Status.MALFORMED || answer.status() == Status.ABSENT) {
            return Optional.empty();
        }
        try {
            JsonNode json = MAPPER.readTree(answer.content(MediaKind.JSON, MOST_BYTES));
            if (!json.isContainerNode()) {
                throw new UnusableAnswerException("an answer without records");
            }
            return Optional.of(json);
        } catch (JsonProcessingException malformed) {
            throw new UnusableAnswerException("an answer that is no JSON, or is cut off");
        }
    }

    private String advice(int status) {
        return status == 401 || status == 403 || status == 402
                ? "; check " + source().name() + "_API_KEY"
                : "; see the service's own status page, or set " + source().name()
                        + "_ENDPOINT to where it redirects, and try again later";
    }
}
