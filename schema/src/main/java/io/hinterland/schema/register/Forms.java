package io.hinterland.schema.register;

import io.hinterland.schema.identity.ArxivId;
import io.hinterland.schema.identity.CodeRepository;
import io.hinterland.schema.identity.Key;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which people write identifiers of each register: bare, with a prefix, as an address. */
final class Forms {

    private static final Pattern DOI = address("(?:dx\\.|www\\.)?doi\\.org/", "10\\.\\d{4,9}/\\S+");
    private static final Pattern ZENODO =
            Pattern.compile("(?i)(?:https?://)?(?:www\\.)?zenodo\\.org/(?:records?|deposit)/(\\d+)(?:[/?#].*)?");
    private static final Pattern ARXIV_DOI = Pattern.compile("10\\.48550/arxiv\\..*");
    private static final Pattern ORCID = address("(?:www\\.)?orcid\\.org/", "(?:\\d{4}-?){3}\\d{3}[\\dX]");
    private static final Pattern ROR = address("(?:www\\.)?ror\\.org/", "0[a-hj-km-np-tv-z0-9]{6}\\d{2}");
    private static final String CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final Pattern OPENALEX = address(
            "(?:www\\.|api\\.|explore\\.)?openalex\\.org/(?:works/|authors/|institutions/|sources/|w/)?",
            "[WAIS]\\d{4,}");
    private static final Pattern CORPUS = Pattern.compile(
            "(?i)(?:(?:https?://)?api\\.semanticscholar\\.org/(?:graph/v1/paper/)?)?corpusid:\\s*(\\d+)");
    private static final Pattern PAPER_HASH = Pattern.compile(
            "(?i)(?:(?:https?://)?(?:www\\.|api\\.)?semanticscholar\\.org/(?:graph/v1/)?paper/(?:[^/?#]*/)?)?([0-9a-f]{40})(?:[?#].*)?");
    private static final Pattern SPACE = Pattern.compile(
            "(?i)(?:https?://)?(?:www\\.)?(?:huggingface\\.co|hf\\.co)/spaces/([A-Za-z0-9._-]+/[A-Za-z0-9._-]+)(?:[/?#].*)?");
    private static final Pattern ACCOUNT = Pattern.compile(
            "(?i)(?:(?:https?://)?(?:www\\.)?(?:huggingface\\.co|hf\\.co)/(?:organizations/|users/)?|@)?"
                    + "(?-i:([A-Za-z0-9](?:[A-Za-z0-9._-]{0,94}[A-Za-z0-9])?))/?(?:\\?.*)?");
    private static final Pattern GITLAB = Pattern.compile(
            "(?i)(?:git@|https?://)?(?:www\\.)?gitlab\\.com[/:]((?:[A-Za-z0-9_.-]+/)+?[A-Za-z0-9_.-]+?)(?:\\.git)?/?(?:/-/.*)?");

    private Forms() {}

    static Optional<String> arxiv(String text) {
        return ArxivId.findReference(text).map(ArxivId::value);
    }

    /** Case does not count in a DOI. What arXiv gives out names a paper by its arXiv id. */
    static Optional<String> doi(String text) {
        Matcher zenodo = ZENODO.matcher(text);
        if (zenodo.matches()) {
            return Optional.of("10.5281/zenodo." + zenodo.group(1));
        }
        return first(DOI, decoded(text))
                .map(doi -> withoutPunctuation(doi.toLowerCase(Locale.ROOT).replaceFirst("[?#].*", "")))
                .filter(doi -> !ARXIV_DOI.matcher(doi).matches());
    }

    /** The last character is a check digit after ISO 7064 MOD 11-2. */
    static Optional<String> orcid(String text) {
        return first(ORCID, text)
                .map(id -> id.toUpperCase(Locale.ROOT).replace("-", ""))
                .filter(Forms::hasOrcidCheckDigit)
                .map(id -> id.replaceFirst("(.{4})(.{4})(.{4})(.{4})", "$1-$2-$3-$4"));
    }

    /** The last two digits check the six before them, a number in Crockford's base 32, after ISO 7064 MOD 97-10. */
    static Optional<String> ror(String text) {
        return first(ROR, text).map(id -> id.toLowerCase(Locale.ROOT)).filter(Forms::hasRorCheckDigits);
    }

    static Optional<String> openAlex(String text) {
        return first(OPENALEX, text).map(id -> id.toUpperCase(Locale.ROOT));
    }

    static Optional<String> semanticScholar(String text) {
        Optional<String> corpus = first(CORPUS, text).map(number -> "CorpusId:" + number);
        return corpus.isPresent() ? corpus : first(PAPER_HASH, text).map(hash -> hash.toLowerCase(Locale.ROOT));
    }

    static Optional<String> space(String text) {
        return first(SPACE, text);
    }

    static Optional<String> account(String text) {
        return first(ACCOUNT, text);
    }

    static Optional<String> github(String text) {
        return CodeRepository.find(text).map(CodeRepository::url);
    }

    static Optional<String> gitlab(String text) {
        return first(GITLAB, text).map(path -> "https://gitlab.com/" + path.toLowerCase(Locale.ROOT));
    }

    /** What is found by a name of any spelling. */
    static Optional<String> name(String text) {
        return Key.find(text).map(Key::value);
    }

    /** Returns a pattern for an identifier with or without the address that leads to it; its group 1 is the rest. */
    private static Pattern address(String host, String identifier) {
        return Pattern.compile("(?i)(?:(?:https?:)?//)?(?:" + host + ")?(" + identifier + ")/?(?:[?#].*)?");
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** A parenthesis at the end belongs to the sentence around a DOI unless it closes one of the DOI. */
    private static String withoutPunctuation(String doi) {
        String plain = doi.replaceFirst("[.,;:\"'\\]}>]+$", "");
        return plain.endsWith(")") && !plain.contains("(")
                ? withoutPunctuation(plain.substring(0, plain.length() - 1))
                : plain;
    }

    private static String decoded(String text) {
        try {
            return text.contains("%") ? URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8) : text;
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }

    private static boolean hasOrcidCheckDigit(String digits) {
        int total = 0;
        for (char digit : digits.substring(0, 15).toCharArray()) {
            total = (total + (digit - '0')) * 2;
        }
        int check = (12 - total % 11) % 11;
        return digits.charAt(15) == (check == 10 ? 'X' : (char) ('0' + check));
    }

    private static boolean hasRorCheckDigits(String id) {
        long number = 0;
        for (char digit : id.substring(1, 7).toCharArray()) {
            number = number * 32 + CROCKFORD.indexOf(digit);
        }
        return Integer.parseInt(id.substring(7)) == 98 - number * 100 % 97;
    }
}
