package io.hinterland.ingest.clean.paper;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands behind a person's name and is part of it, {@code Jr.}, {@code III}, {@code PhD}; a company's too. */
final class NameSuffix {

    private static final String OF_BIRTH = "jr|jnr|sr|snr|ii|iii|iv|2nd|3rd|4th";

    private static final Pattern ALONE = Pattern.compile(
            "(" + OF_BIRTH
                    + "|esq|ph\\.? ?d|m\\.? ?d|m\\.? ?sc|b\\.? ?sc|d\\.?phil|d\\.? ?sc|mba|mph|dds|dvm|inc|ltd|llc|gmbh)\\.?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AT_THE_END =
            Pattern.compile("(?<name>.*\\S)\\s+(?<suffix>(" + OF_BIRTH + ")\\.?)", Pattern.CASE_INSENSITIVE);

    /** Degrees and suffixes that may as well be initials: {@code Smith, MD} and {@code Smith, JR}. */
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\. ?\\p{Lu}\\.|(?!IV)\\p{Lu}{2}");

    private NameSuffix() {}

    static boolean is(String text) {
        return ALONE.matcher(text).matches();
    }

    static boolean mayBeInitials(String text) {
        return INITIALS.matcher(text).matches();
    }

    /** Returns the suffix at the end of a longer name, {@code Jr.} of {@code Smith Jr.}; degrees are none here. */
    static Optional<String> atTheEndOf(String name) {
        Matcher matcher = AT_THE_END.matcher(name);
        return matcher.matches() ? Optional.of(matcher.group("suffix")) : Optional.empty();
    }
}
