package io.hinterland.ingest.clean.paper;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind a person's name: a part of it, {@code Jr.}, {@code III}, a company's too; or a degree,
 * {@code PhD}.
 */
final class NameSuffix {

    private static final String OF_BIRTH = "jr|jnr|sr|snr|ii|iii|iv|2nd|3rd|4th";

    private static final String DEGREE =
            "[Pp][Hh]\\.? ?D|M\\.? ?D|M\\.? ?[Ss]c|B\\.? ?[Ss]c|D\\.? ?[Pp]hil|M\\.? ?[Pp]hil"
                    + "|D\\.? ?[Ss]c|MBA|MPH|MRes|DDS|DVM|PharmD|Ed\\.?D|Psy\\.?D|Dr\\.? ?rer\\.? ?nat|FRS|FRCP|FACS|RN";

    private static final Pattern ALONE =
            Pattern.compile("(?i:" + OF_BIRTH + "|esq|inc|ltd|llc|gmbh|" + DEGREE + ")\\.?");

    /**
     * Behind a whole name; behind a surname alone it may be initials, {@code Smith MD}, or a surname, {@code Ada Mba}.
     */
    private static final Pattern DEGREES_BEHIND = Pattern.compile(
            "(?<=\\p{L}{2}|\\.)([\\s,]+([Pp][Hh]\\.? ?D|M\\.? ?Sc|B\\.? ?Sc|D\\.? ?[Pp]hil|MBA|MPH)\\.?)+$"
                    + "|(?<=\\S\\s\\S{2,60})([\\s,]+(" + DEGREE + ")\\.?)+$");

    private static final Pattern AT_THE_END =
            Pattern.compile("(?<name>.*\\S)\\s+(?<suffix>(" + OF_BIRTH + ")\\.?)", Pattern.CASE_INSENSITIVE);

    /** Degrees and suffixes that may as well be initials: {@code Smith, MD} and {@code Smith, JR}. */
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\. ?\\p{Lu}\\.|(?!IV)\\p{Lu}{2}");

    private NameSuffix() {}

    static boolean is(String text) {
        return ALONE.matcher(text).matches();
    }

    /** Returns a whole name without the degrees behind it. */
    static String withoutDegrees(String name) {
        return DEGREES_BEHIND.matcher(name).replaceFirst("");
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
