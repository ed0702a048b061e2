package io.hinterland.ingest.fetch.arxiv;

import io.hinterland.ingest.clean.paper.PrintedPaper;
import io.hinterland.ingest.fetch.http.Answer;
import io.hinterland.ingest.fetch.http.MediaKind;
import io.hinterland.ingest.fetch.http.OneConnection;
import io.hinterland.ingest.fetch.http.Pace;
import io.hinterland.ingest.fetch.http.PatientClient;
import io.hinterland.ingest.fetch.http.Status;
import io.hinterland.ingest.fetch.http.UnusableAnswerException;
import io.hinterland.schema.failure.UnavailableException;
import io.hinterland.schema.identity.ArxivId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/**
 * Asks arXiv for the metadata of papers, within its terms: one request at a time, three seconds apart. Not safe for use
 * by several threads.
 */
public final class ArxivClient {

    /** How many ids one request names: more make addresses that servers on the way cut off. */
    public static final int MOST_IDS = 100;

    /**
     * The first paper under the present scheme of ids. arXiv at times answers an empty page for papers that it has,
     * just as it does for those it has not; asked for together with this one, which it has for certain, it tells.
     */
    static final ArxivId CONTROL = new ArxivId("0704.0001");

    private static final HttpUrl ADDRESS = HttpUrl.get("https://export.arxiv.org/api/query");

    /** A hundred papers take about 250 kB; the ones with thousands of authors some more. */
    static final int MOST_BYTES = 32 << 20;

    private final HttpUrl address;
    private final PatientClient client;

    ArxivClient(HttpUrl address, OkHttpClient http, Pace pace) {
        this.address = address;
        this.client = new PatientClient(ArxivService.described("https://info.arxiv.org/help/api/"), http, pace);
    }

    /** Returns a client of arXiv itself. */
    public static ArxivClient live() {
        return new ArxivClient(ADDRESS, OneConnection.open(), Pace.live(ArxivService.BETWEEN_REQUESTS));
    }

    /**
     * Asks for papers. A malformed id makes arXiv refuse the whole request: it is found by halving.
     *
     * @param ids at most {@value #MOST_IDS}, each once
     * @throws UnavailableException if arXiv gives no usable answer after several attempts, or refuses every request
     */
    public PapersAnswer ask(List<ArxivId> ids) {
        if (ids.size() > MOST_IDS) {
            throw new IllegalArgumentException("At most " + MOST_IDS + " ids a request, not " + ids.size());
        }
        PapersAnswer answer = halving(ids);
        if (ids.size() > 1 && answer.refused().size() == ids.size()) {
            throw new UnavailableException("arXiv refuses every request, so the ids cannot be at fault; has its service"
                    + " changed? See https://info.arxiv.org/help/api/");
        }
        return answer;
    }

    private PapersAnswer halving(List<ArxivId> ids) {
        if (ids.isEmpty()) {
            return new PapersAnswer(List.of(), List.of(), List.of());
        }
        Optional<AtomReader.Feed> feed = completeFeed(ids);
        if (feed.isPresent()) {
            return answer(ids, feed.get());
        }
        if (ids.size() == 1) {
            return new PapersAnswer(List.of(), List.of(), ids);
        }
        int half = ids.size() / 2;
        return halving(ids.subList(0, half)).and(halving(ids.subList(half, ids.size())));
    }

    /** Returns the page that holds all that arXiv knows of the ids; nothing if it refuses them. */
    private Optional<AtomReader.Feed> completeFeed(List<ArxivId> ids) {
        Set<ArxivId> withControl = new LinkedHashSet<>(ids);
        withControl.add(CONTROL);
        Set<Set<ArxivId>> incomplete = new HashSet<>();
        return client.ask(attempt -> request(attempt == 1 ? ids : withControl), answer -> {
            Optional<AtomReader.Feed> feed = answer.status() == Status.MALFORMED ? Optional.empty() : feed(answer);
            if (feed.isPresent()) {
                check(withControl, feed.get(), incomplete);
            }
            return feed;
        });
    }

    private Request request(Collection<ArxivId> ids) {
        String list = ids.stream().map(ArxivId::value).collect(Collectors.joining(","));
        HttpUrl url = address.newBuilder()
                .addQueryParameter("id_list", list)
                .addQueryParameter("max_results", Integer.toString(ids.size()))
                .build();
        return new Request.Builder()
                .url(url)
                .header("Accept", MediaKind.XML.accept())
                .build();
    }

    /** Returns nothing if the feed holds an error, which is about the ids whatever the status says. */
    private static Optional<AtomReader.Feed> feed(Answer answer) throws IOException {
        return Optional.of(ArxivService.read(answer, MOST_BYTES, AtomReader::read))
                .filter(feed -> feed.errors().isEmpty());
    }

    /** @param incomplete the papers of earlier pages that held fewer than arXiv counted */
    private static void check(Set<ArxivId> askable, AtomReader.Feed feed, Set<Set<ArxivId>> incomplete)
            throws UnusableAnswerException {
        Set<ArxivId> ids = ids(feed);
        boolean isRepeated = feed.papers().size() < Math.max(1, feed.total()) && !incomplete.add(without(CONTROL, ids));
        if (feed.papers().isEmpty()) {
            throw new UnusableAnswerException("an empty page");
        }
        if (feed.papers().size() < feed.total() && !(isRepeated && ids.contains(CONTROL))) {
            throw new UnusableAnswerException(
                    "a page of " + feed.papers().size() + " papers instead of " + feed.total());
        }
        if (ids.size() < feed.papers().size() || !askable.containsAll(ids)) {
            throw new UnusableAnswerException("papers that were not asked for");
        }
    }

    private static Set<ArxivId> without(ArxivId id, Set<ArxivId> ids) {
        Set<ArxivId> others = new HashSet<>(ids);
        others.remove(id);
        return others;
    }

    private static PapersAnswer answer(List<ArxivId> asked, AtomReader.Feed feed) {
        Set<ArxivId> known = ids(feed);
        List<PrintedPaper> papers = new ArrayList<>(feed.papers());
        papers.removeIf(paper -> id(paper).filter(asked::contains).isEmpty());
        List<ArxivId> unknown = asked.stream().filter(id -> !known.contains(id)).toList();
        return new PapersAnswer(papers, unknown, List.of());
    }

    private static Set<ArxivId> ids(AtomReader.Feed feed) {
        return feed.papers().stream().flatMap(paper -> id(paper).stream()).collect(Collectors.toSet());
    }

    private static Optional<ArxivId> id(PrintedPaper paper) {
        int start = paper.id().indexOf("/abs/");
        return start < 0 ? Optional.empty() : ArxivId.find(paper.id().substring(start + "/abs/".length()));
    }

    /**
     * What arXiv says to a list of ids.
     *
     * @param unknown left out of an answer that is otherwise whole
     * @param refused of a form that arXiv does not take
     */
    public record PapersAnswer(List<PrintedPaper> papers, List<ArxivId> unknown, List<ArxivId> refused) {

        PapersAnswer and(PapersAnswer other) {
            return new PapersAnswer(
                    joined(papers, other.papers), joined(unknown, other.unknown), joined(refused, other.refused));
        }

        private static <T> List<T> joined(List<T> some, List<T> more) {
            return Stream.concat(some.stream(), more.stream()).toList();
        }
    }
}
