package io.hinterland.ingest.fetch.arxiv;

import io.hinterland.ingest.fetch.http.Answer;
import io.hinterland.ingest.fetch.http.MediaKind;
import io.hinterland.ingest.fetch.http.Service;
import io.hinterland.ingest.fetch.http.UnusableAnswerException;
import io.hinterland.ingest.source.SafeXml;
import java.io.IOException;
import java.time.Duration;

/** What arXiv's two interfaces have in common. */
final class ArxivService {

    /** As <a href="https://info.arxiv.org/help/api/tou.html">arXiv's terms of use</a> ask. */
    static final Duration BETWEEN_REQUESTS = Duration.ofSeconds(3);

    static final int MOST_ATTEMPTS = 6;

    private ArxivService() {}

    /** @param manual where the interface is described */
    static Service described(String manual) {
        return new Service(
                "arXiv",
                "arXiv metadata of cited papers",
                BETWEEN_REQUESTS,
                MOST_ATTEMPTS,
                status -> "; see https://status.arxiv.org and " + manual + ", and try again later");
    }

    /** Reads a document out of its bytes. */
    @FunctionalInterface
    interface Parsing<T> {
        T of(byte[] bytes) throws SafeXml.XmlFormatException;
    }

    /** @throws UnusableAnswerException if the answer is not what it should be */
    static <T> T read(Answer answer, int mostBytes, Parsing<T> parsing) throws IOException {
        try {
            return parsing.of(answer.content(MediaKind.XML, mostBytes));
        } catch (SafeXml.XmlFormatException malformed) {
            throw new UnusableAnswerException("an answer that is " + malformed.getMessage());
        }
    }
}
