package io.hinterland.ingest.fetch.arxiv;

import io.hinterland.ingest.clean.paper.PrintedPaper;
import io.hinterland.ingest.fetch.http.OneConnection;
import io.hinterland.ingest.fetch.http.Pace;
import io.hinterland.ingest.fetch.http.PatientClient;
import io.hinterland.schema.failure.UnavailableException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** Asks arXiv's OAI-PMH repository for what changed on a day. Not safe for use by several threads. */
public final class OaiClient {

    /** A page holds about a thousand records. */
    private static final int MOST_BYTES = 64 << 20;

    private static final int MOST_STARTS = 3;

    private static final HttpUrl ADDRESS = HttpUrl.get("https://oaipmh.arxiv.org/oai");

    private final HttpUrl address;
    private final PatientClient client;

    public OaiClient(HttpUrl address, OkHttpClient http, Pace pace) {
        this.address = address;
        this.client = new PatientClient(ArxivService.described("https://info.arxiv.org/help/oa/"), http, pace);
    }

    /** Returns a client of arXiv itself. */
    public static OaiClient live() {
        return new OaiClient(ADDRESS, OneConnection.open(), Pace.live(ArxivService.BETWEEN_REQUESTS));
    }

    /**
     * One page of a harvest.
     *
     * @param deleted the ids of records that arXiv has deleted
     * @param token by which the next page is asked for; none on the last
     * @param error the code of what the repository says instead of records, such as {@code noRecordsMatch}
     */
    public record Page(
            List<PrintedPaper> papers, List<String> deleted, Optional<String> token, Optional<String> error) {

        private boolean says(String code) {
            return error.filter(code::equals).isPresent();
        }
    }

    /**
     * Asks for all that changed on a day, page by page. Where arXiv no longer accepts its own resumption token, the day
     * is started again, so that its first pages are handed on once more.
     *
     * @param set of arXiv's, such as {@code cs}; otherwise all
     * @param use gets each page as it comes
     * @throws UnavailableException if arXiv gives no usable answer, refuses, or does not come to the end of the day
     */
    public void readDay(LocalDate day, Optional<String> set, Consumer<Page> use) {
        for (int start = 1; start <= MOST_STARTS; start++) {
            if (readToEnd(firstPage(day, set), use)) {
                return;
            }
        }
        throw new UnavailableException("arXiv rejected its own resumption tokens " + MOST_STARTS + " times in a row");
    }

    /** Returns whether the last page came; if not, a token was rejected. */
    private boolean readToEnd(HttpUrl first, Consumer<Page> use) {
        Set<String> tokens = new HashSet<>();
        for (Optional<HttpUrl> next = Optional.of(first); next.isPresent(); ) {
            Page page = ask(next.get());
            if (page.says("badResumptionToken")) {
                return false;
            }
            if (page.error().isPresent() && !page.says("noRecordsMatch")) {
                throw new UnavailableException(
                        "arXiv answers with the error " + page.error().get());
            }
            use.accept(page);
            if (page.token().isPresent() && !tokens.add(page.token().get())) {
                throw new UnavailableException("arXiv gives the same resumption token twice");
            }
            next = page.token().map(this::furtherPage);
        }
        return true;
    }

    private HttpUrl firstPage(LocalDate day, Optional<String> set) {
        HttpUrl.Builder url = list().addQueryParameter("metadataPrefix", "arXiv")
                .addQueryParameter("from", day.toString())
                .addQueryParameter("until", day.toString());
        set.ifPresent(name -> url.addQueryParameter("set", name));
        return url.build();
    }

    /** A token excludes every other argument. */
    private HttpUrl furtherPage(String token) {
        return list().addQueryParameter("resumptionToken", token).build();
    }

    private HttpUrl.Builder list() {
        return address.newBuilder().addQueryParameter("verb", "ListRecords");
    }

    private Page ask(HttpUrl url) {
        return client.ask(
                new Request.Builder().url(url).build(),
                answer -> ArxivService.read(answer, MOST_BYTES, OaiReader::read));
    }
}
