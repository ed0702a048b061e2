package io.hinterland.schema.identity;

import io.hinterland.schema.failure.InvalidInputException;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The identifier of an arXiv paper, without version: {@code 2304.13705}, {@code 1207.0580}, or in the old style
 * {@code astro-ph/0601001}. See <a href="https://info.arxiv.org/help/arxiv_identifier.html">arXiv's description</a>.
 *
 * @param value in normal form: no version, no subject class, archive in lower case
 */
public record ArxivId(String value) implements Comparable<ArxivId> {

    private static final Pattern NEW_STYLE =
            Pattern.compile("(?<year>\\d{2})(?<month>\\d{2})\\.(?<number>\\d{4,5})([vV][1-9]\\d*)?");
    private static final Pattern OLD_STYLE = Pattern.compile(
            "(?<archive>[a-z]+(-[a-z]+)?)(\\.[a-z-]{2,})?/(?<year>\\d{2})(?<month>\\d{2})(?<number>\\d{3})(v[1-9]\\d*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AROUND = Pattern.compile(
            "^(oai:arxiv\\.org:)?(https?:/+)?((www\\.|export\\.|browse\\.)?arxiv\\.org/(abs|pdf|html|ps|format|e-print)/"
                    + "|(www\\.)?(alphaxiv|ar5iv)\\.org/(abs|html|pdf)/|ar5iv\\.labs\\.arxiv\\.org/html/|huggingface\\.co/papers/"
                    + "|(www\\.)?semanticscholar\\.org/arxiv/|(www\\.)?arxiv-vanity\\.com/papers/|(www\\.)?scirate\\.com/arxiv/|(dx\\.)?doi\\.org/)?"
                    + "(doi:)?(10\\.48550/)?(arxiv[:.]\\s*)?|(\\.pdf)?/?([?#].*)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LOST_ZEROS = Pattern.compile("(\\d{3}(?=\\.)|\\d{4}(?=\\.\\d{1,3}$))\\.(\\d{1,5})");
    private static final Pattern NO_NUMBER = Pattern.compile("0+");

    /** The archives that there were until March 2007, the last month of the old style. */
    private static final Set<String> ARCHIVES = Set.of(
            ("acc-phys adap-org alg-geom ao-sci astro-ph atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas cond-mat cs dg-ga"
                            + " funct-an gr-qc hep-ex hep-lat hep-ph hep-th math math-ph mtrl-th nlin nucl-ex nucl-th"
                            + " patt-sol physics plasm-ph q-alg q-bio quant-ph solv-int supr-con")
                    .split(" "));

    private static final YearMonth FIRST = YearMonth.of(1991, 1);
    private static final YearMonth FIRST_OF_NEW_STYLE = YearMonth.of(2007, 4);
    private static final YearMonth FIRST_OF_FIVE_DIGITS = YearMonth.of(2015, 1);

    public ArxivId {
        if (!value.equals(normalForm(value))) {
            throw malformed(value);
        }
    }

    public static boolean canParse(String text) {
        return normalForm(text) != null;
    }

    /**
     * Reads an identifier with or without version or subject class.
     *
     * @throws InvalidInputException unless {@link #canParse(String)}
     */
    public static ArxivId parse(String text) {
        String normal = normalForm(text);
        if (normal == null) {
            throw malformed(text);
        }
        return new ArxivId(normal);
    }

    /**
     * Reads an identifier as people write and paste it: with {@code arXiv:} before it, as an address at arxiv.org or of
     * the paper's page on the hub, or as arXiv's DOI.
     *
     * @throws InvalidInputException if the text names no paper of arXiv
     */
    public static ArxivId parseReference(String text) {
        return findReference(text).orElseThrow(() -> malformed(text));
    }

    /** Returns the identifier as {@link #parseReference} reads it, or nothing where the text names no paper. */
    public static Optional<ArxivId> findReference(String text) {
        return find(AROUND.matcher(text.strip()).replaceAll(""));
    }

    /**
     * Returns what an identifier was before it was read as a number, which loses zeros at both ends: {@code 0812.3874}
     * of {@code 812.3874}, {@code 2106.10000} of {@code 2106.1}; nothing for what is an identifier, or can be none.
     */
    public static Optional<ArxivId> findWithLostZeros(String text) {
        Matcher number = LOST_ZEROS.matcher(text);
        if (!number.matches() || canParse(text)) {
            return Optional.empty();
        }
        String month = "0".repeat(4 - number.group(1).length()) + number.group(1);
        return Stream.of(4, 5)
                .filter(digits -> digits >= number.group(2).length())
                .flatMap(digits ->
                        find(month + "." + number.group(2)
                                        + "0".repeat(digits - number.group(2).length()))
                                .stream())
                .findFirst();
    }

    /** Returns the identifier, or nothing where the text is none. */
    public static Optional<ArxivId> find(String text) {
        return Optional.ofNullable(normalForm(text)).map(ArxivId::new);
    }

    /** Returns the month in which the paper was submitted, which the identifier tells. */
    public YearMonth month() {
        int start = value.indexOf('/') + 1;
        boolean oldStyle = start > 0;
        return month(value.substring(start, start + 2), value.substring(start + 2, start + 4), oldStyle);
    }

    private static @Nullable String normalForm(String text) {
        Matcher newStyle = NEW_STYLE.matcher(text);
        if (newStyle.matches()) {
            return newStyleForm(newStyle);
        }
        Matcher oldStyle = OLD_STYLE.matcher(text);
        return oldStyle.matches() ? oldStyleForm(oldStyle) : null;
    }

    private static @Nullable String oldStyleForm(Matcher matcher) {
        String year = matcher.group("year");
        String month = matcher.group("month");
        String number = matcher.group("number");
        String archive = matcher.group("archive").toLowerCase(Locale.ROOT);
        if (!isMonth(month) || NO_NUMBER.matcher(number).matches() || !ARCHIVES.contains(archive)) {
            return null;
        }
        YearMonth submitted = month(year, month, true);
        boolean isOld = !submitted.isBefore(FIRST) && submitted.isBefore(FIRST_OF_NEW_STYLE);
        return isOld ? archive + "/" + year + month + number : null;
    }

    private static @Nullable String newStyleForm(Matcher matcher) {
        String year = matcher.group("year");
        String month = matcher.group("month");
        String number = matcher.group("number");
        if (!isMonth(month) || NO_NUMBER.matcher(number).matches()) {
            return null;
        }
        YearMonth submitted = month(year, month, false);
        if (submitted.isBefore(FIRST_OF_NEW_STYLE)) {
            return null;
        }
        int digits = submitted.isBefore(FIRST_OF_FIVE_DIGITS) ? 4 : 5;
        return number.length() == digits ? year + month + "." + number : null;
    }

    private static boolean isMonth(String digits) {
        int month = Integer.parseInt(digits);
        return month >= 1 && month <= 12;
    }

    private static YearMonth month(String year, String month, boolean oldStyle) {
        int twoDigits = Integer.parseInt(year);
        int century = oldStyle && twoDigits >= 91 ? 1900 : 2000;
        return YearMonth.of(century + twoDigits, Integer.parseInt(month));
    }

    private static InvalidInputException malformed(String text) {
        String shown = text.length() <= 80 ? text : text.substring(0, 80) + "…";
        return new InvalidInputException(
                "'" + shown + "' is not an arXiv id; write one such as 2304.13705 or astro-ph/0601001");
    }

    @Override
    public int compareTo(ArxivId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
