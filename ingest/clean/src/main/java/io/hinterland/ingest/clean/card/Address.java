package io.hinterland.ingest.clean.card;

import io.hinterland.schema.identity.ArxivId;
import io.hinterland.schema.identity.CodeRepository;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an address in a card leads to. */
record Address(String text) {

    private static final Pattern HOST =
            Pattern.compile("(?i)https?://(?:www\\.)?(?<host>[a-z0-9.-]{1,100}+)/(?<path>.*)");
    private static final Pattern ARXIV = Pattern.compile("(?i)(?:(?:abs|pdf|html)/|papers/|10\\.48550/arxiv\\.)"
            + "(?<id>[a-z0-9./-]{5,60}?)(?:\\.pdf)?/?(?:[?#].*)?");
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[^\\s?#]{1,300}");

    Optional<ArxivId> paper() {
        return path("arxiv.org", "export.arxiv.org", "huggingface.co", "doi.org", "dx.doi.org")
                .map(ARXIV::matcher)
                .filter(Matcher::matches)
                .flatMap(matcher -> ArxivId.find(matcher.group("id")));
    }

    /** Returns a DOI in lower case, since case does not count in it; none where it is arXiv's own of a paper. */
    Optional<String> doi() {
        return path("doi.org", "dx.doi.org")
                .flatMap(Address::decoded)
                .map(DOI::matcher)
                .filter(Matcher::lookingAt)
                .map(matcher -> matcher.group().toLowerCase(Locale.ROOT))
                .filter(doi -> paper().isEmpty());
    }

    Optional<CodeRepository> repository() {
        return path("github.com").flatMap(path -> CodeRepository.find(text));
    }

    private Optional<String> path(String... hosts) {
        Matcher matcher = HOST.matcher(text);
        if (matcher.matches()) {
            String host = matcher.group("host").toLowerCase(Locale.ROOT);
            for (String candidate : hosts) {
                if (candidate.equals(host)) {
                    return Optional.of(matcher.group("path"));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> decoded(String path) {
        try {
            return Optional.of(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
