package io.hinterland.ingest.clean.record;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Moments whose month is a word: {@code 2 Jan 2024}, {@code January 2nd, 2024}, {@code Thu, 29 Dec 2022 15:18:26 GMT}
 * as in the headers of letters, {@code Tue Jan 2 10:00:00 2024} as C prints it. The day of the week is not looked at.
 */
final class MomentInWords {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH = "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>\\d{4})";
    private static final String TIME =
            "(?:at )?(?<hour>\\d{1,2})(?<minutes>:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?) ?(?<half>[ap]m)?"
                    + "(?: ?(?:z|(?:utc|gmt)?(?<offset>[-+]\\d\\d:?\\d\\d)?))?";

    private static final List<Pattern> FORMS = Stream.of(
                    "%2$s (?:of )?%1$s %3$s(?: %4$s)?",
                    "%1$s %2$s %3$s(?: %4$s)?", "%3$s %1$s %2$s(?: %4$s)?", "%1$s %2$s %4$s %3$s")
            .map(form -> Pattern.compile(form.formatted(MONTH, DAY, YEAR, TIME)))
            .toList();

    /** Signs that may stand between the parts, save the hyphen of an offset. */
    private static final Pattern BETWEEN = Pattern.compile("[,.](?= |$)|(?<=[a-z])-|-(?=[a-z])|(?<=[a-z])\\.|[\\[\\]]");

    private static final Pattern AROUND = Pattern.compile(
            "^(?:(?:submitted|published|posted|created|updated|last revised)(?: on)? )?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?"
                    + "|fri|sat(?:ur)?|sun)(?:day)? )?| \\([a-z ]+\\)$");

    private MomentInWords() {}

    /**
     * Returns the moment in UTC, which is also taken for what has no offset; nothing where the text is none.
     *
     * @throws java.time.DateTimeException if there is no such day or time
     */
    static Optional<OffsetDateTime> find(String text) {
        String spaced =
                BETWEEN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").replaceAll("\\s+", " ");
        String bare = AROUND.matcher(spaced.strip()).replaceAll("");
        return FORMS.stream()
                .map(form -> form.matcher(bare))
                .filter(Matcher::matches)
                .findFirst()
                .map(MomentInWords::moment);
    }

    private static OffsetDateTime moment(Matcher written) {
        int month = MONTHS.indexOf(written.group("month").substring(0, 3)) + 1;
        LocalDate day =
                LocalDate.of(Integer.parseInt(written.group("year")), month, Integer.parseInt(written.group("day")));
        return Moment.inUtc(day, time(written), written.group("offset"));
    }

    private static LocalTime time(Matcher written) {
        if (written.group("hour") == null) {
            return LocalTime.MIDNIGHT;
        }
        int hour = Integer.parseInt(written.group("hour"));
        String half = written.group("half");
        int hourOfDay = half == null ? hour : hour % 12 + (half.equals("pm") ? 12 : 0);
        return LocalTime.parse((hourOfDay < 10 ? "0" : "") + hourOfDay + written.group("minutes"));
    }
}
