package io.hinterland.ingest.fetch.arxiv;

import io.hinterland.ingest.fetch.http.OneConnection;
import io.hinterland.ingest.fetch.http.Pace;
import io.hinterland.ingest.fetch.http.Reply;
import io.hinterland.ingest.fetch.http.RetryAfter;
import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Asks arXiv's OAI-PMH repository for what changed on a day, one request at a time; faults that pass are waited out, as
 * the 503 with {@code Retry-After} by which arXiv keeps harvesters at their pace. Not safe for use by several threads.
 */
public final class OaiClient {

    /** A page holds some thousand records. */
    private static final int MOST_BYTES = 64 << 20;

    private static final HttpUrl ADDRESS = HttpUrl.get("https://oaipmh.arxiv.org/oai");

    private final HttpUrl address;
    private final OkHttpClient http;
    private final Pace pace;

    public OaiClient(HttpUrl address, OkHttpClient http, Pace pace) {
        this.address = address;
        this.http = http;
        this.pace = pace;
    }

    /** Returns a client of arXiv itself. */
    public static OaiClient live() {
        return new OaiClient(ADDRESS, OneConnection.open(), Pace.live("arXiv", ArxivClient.BETWEEN_REQUESTS));
    }

    /** Asks for the first page of what changed on a day, in one set of arXiv's where one is named. */
    public OaiPage first(LocalDate day, Optional<String> set) {
        HttpUrl.Builder url = list().addQueryParameter("metadataPrefix", "arXiv")
                .addQueryParameter("from", day.toString())
                .addQueryParameter("until", day.toString());
        set.ifPresent(name -> url.addQueryParameter("set", name));
        return ask(url.build());
    }

    /** Asks for a further page; a token excludes every other argument. */
    public OaiPage next(String token) {
        return ask(list().addQueryParameter("resumptionToken", token).build());
    }

    private HttpUrl.Builder list() {
        return address.newBuilder().addQueryParameter("verb", "ListRecords");
    }

    private OaiPage ask(HttpUrl url) {
        String reason = "";
        for (int attempt = 1; attempt <= ArxivClient.MOST_ATTEMPTS; attempt++) {
            pace.beforeRequest();
            Reply<OaiPage> reply = send(url);
            pace.afterAnswer();
            if (reply instanceof Reply.Page<OaiPage> page) {
                return page.content();
            }
            if (reply instanceof Reply.Refusal<OaiPage> refusal) {
                throw new UnavailableException("arXiv refuses to be harvested (" + refusal.reason()
                        + "); see https://info.arxiv.org/help/oa/");
            }
            Reply.Fault<OaiPage> fault = (Reply.Fault<OaiPage>) reply;
            reason = fault.reason();
            if (fault.lastsTooLong()) {
                break;
            }
            if (attempt < ArxivClient.MOST_ATTEMPTS) {
                pace.afterFault(attempt, fault.askedWait());
            }
        }
        throw new UnavailableException("arXiv gives no usable answer: " + reason);
    }

    private Reply<OaiPage> send(HttpUrl url) {
        Request request = new Request.Builder()
                .url(url)
                .header("User-Agent", OneConnection.userAgent("arXiv metadata of cited papers"))
                .build();
        try (Response response = http.newCall(request).execute()) {
            int code = response.code();
            if (code == 200) {
                byte[] bytes = response.peekBody(MOST_BYTES + 1L).bytes();
                return bytes.length > MOST_BYTES
                        ? new Reply.Fault<>("an answer of more than " + (MOST_BYTES >> 20) + " MB")
                        : new Reply.Page<>(OaiReader.read(bytes));
            }
            Optional<Duration> wait = Optional.ofNullable(response.header("Retry-After"))
                    .flatMap(header -> RetryAfter.parse(header, pace.now()));
            return code == 408 || code == 429 || code >= 500
                    ? new Reply.Fault<>("HTTP " + code, wait)
                    : new Reply.Refusal<>("HTTP " + code);
        } catch (AtomFormatException malformed) {
            return new Reply.Fault<>("an answer that is " + malformed.getMessage());
        } catch (IOException failure) {
            return Reply.Fault.of(failure);
        }
    }
}
