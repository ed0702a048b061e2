package io.hinterland.ingest.fetch.arxiv;

import io.hinterland.ingest.clean.paper.PrintedPaper;
import io.hinterland.ingest.fetch.http.OneConnection;
import io.hinterland.ingest.fetch.http.Pace;
import io.hinterland.ingest.fetch.http.Reply;
import io.hinterland.schema.failure.UnavailableException;
import io.hinterland.schema.identity.ArxivId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;

/**
 * Asks arXiv for the metadata of papers, within its terms: one request at a time, three seconds apart. Faults that pass
 * are waited out; an answer is believed only if it is whole. Not safe for use by several threads.
 */
public final class ArxivClient {

    /** How many ids one request names: more make addresses that servers on the way cut off. */
    public static final int MOST_IDS = 100;

    public static final int MOST_ATTEMPTS = 6;

    /** As <a href="https://info.arxiv.org/help/api/tou.html">arXiv's terms of use</a> ask. */
    public static final Duration BETWEEN_REQUESTS = Duration.ofSeconds(3);

    /**
     * The first paper under the present scheme of ids. arXiv at times answers an empty page for papers that it has,
     * just as it does for those it has not; asked for together with this one, which it has for certain, it tells.
     */
    static final ArxivId CONTROL = new ArxivId("0704.0001");

    private static final HttpUrl ADDRESS = HttpUrl.get("https://export.arxiv.org/api/query");

    private final ArxivConnection connection;
    private final Pace pace;

    ArxivClient(ArxivConnection connection, Pace pace) {
        this.connection = connection;
        this.pace = pace;
    }

    /** Returns a client of arXiv itself. */
    public static ArxivClient live() {
        return new ArxivClient(
                new ArxivConnection(ADDRESS, OneConnection.open()), Pace.live("arXiv", BETWEEN_REQUESTS));
    }

    /**
     * Asks for papers. A malformed id makes arXiv refuse the whole request: it is found by halving.
     *
     * @param ids at most {@value #MOST_IDS}, each once
     * @throws UnavailableException if arXiv gives no whole answer after several attempts, or refuses every request
     */
    public ArxivAnswer ask(List<ArxivId> ids) {
        if (ids.size() > MOST_IDS) {
            throw new IllegalArgumentException("At most " + MOST_IDS + " ids a request, not " + ids.size());
        }
        ArxivAnswer answer = halving(ids);
        if (ids.size() > 1 && answer.refused().size() == ids.size()) {
            throw new UnavailableException("arXiv refuses every request, so the ids cannot be at fault; has its service"
                    + " changed? See https://info.arxiv.org/help/api/");
        }
        return answer;
    }

    private ArxivAnswer halving(List<ArxivId> ids) {
        if (ids.isEmpty()) {
            return new ArxivAnswer(List.of(), List.of(), List.of());
        }
        Optional<AtomFeed> feed = wholePage(ids);
        if (feed.isPresent()) {
            return answer(ids, feed.get());
        }
        if (ids.size() == 1) {
            return new ArxivAnswer(List.of(), List.of(), ids);
        }
        int half = ids.size() / 2;
        return halving(ids.subList(0, half)).and(halving(ids.subList(half, ids.size())));
    }

    /** Returns the page that holds all that arXiv knows of the ids; nothing if it refuses them. */
    private Optional<AtomFeed> wholePage(List<ArxivId> ids) {
        Set<ArxivId> request = new LinkedHashSet<>(ids);
        String reason = "";
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            Reply<AtomFeed> reply = checked(request, send(request));
            if (reply instanceof Reply.Page<AtomFeed> page) {
                return Optional.of(page.content());
            }
            if (reply instanceof Reply.Refusal<AtomFeed>) {
                return Optional.empty();
            }
            Reply.Fault<AtomFeed> fault = (Reply.Fault<AtomFeed>) reply;
            reason = fault.reason();
            if (fault.lastsTooLong()) {
                break;
            }
            if (attempt < MOST_ATTEMPTS) {
                pace.afterFault(attempt, fault.askedWait());
                request.add(CONTROL);
            }
        }
        throw new UnavailableException("arXiv gives no usable answer: " + reason
                + ". What was fetched so far is kept; run the command again later to go on");
    }

    private Reply<AtomFeed> send(Collection<ArxivId> ids) {
        pace.beforeRequest();
        Reply<AtomFeed> reply = connection.ask(ids, pace.now());
        pace.afterAnswer();
        return reply;
    }

    private static Reply<AtomFeed> checked(Set<ArxivId> asked, Reply<AtomFeed> reply) {
        if (!(reply instanceof Reply.Page<AtomFeed> page)) {
            return reply;
        }
        AtomFeed feed = page.content();
        if (feed.papers().isEmpty()) {
            return new Reply.Fault<>("an empty page");
        }
        if (feed.papers().size() < feed.total()) {
            return new Reply.Fault<>(
                    "a page of " + feed.papers().size() + " papers where " + feed.total() + " are due");
        }
        Set<ArxivId> ids = ids(feed);
        return ids.size() == feed.papers().size() && asked.containsAll(ids)
                ? reply
                : new Reply.Fault<>("papers that were not asked for");
    }

    private static ArxivAnswer answer(List<ArxivId> asked, AtomFeed feed) {
        Set<ArxivId> known = ids(feed);
        List<PrintedPaper> papers = new ArrayList<>(feed.papers());
        papers.removeIf(paper -> id(paper).filter(asked::contains).isEmpty());
        List<ArxivId> unknown = asked.stream().filter(id -> !known.contains(id)).toList();
        return new ArxivAnswer(papers, unknown, List.of());
    }

    private static Set<ArxivId> ids(AtomFeed feed) {
        return feed.papers().stream().flatMap(paper -> id(paper).stream()).collect(Collectors.toSet());
    }

    private static Optional<ArxivId> id(PrintedPaper paper) {
        int start = paper.id().indexOf("/abs/");
        return start < 0 ? Optional.empty() : ArxivId.find(paper.id().substring(start + "/abs/".length()));
    }
}
