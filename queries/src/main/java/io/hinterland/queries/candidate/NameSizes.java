package io.hinterland.queries.candidate;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The numbers of parameters that a name has, such as {@code 0.6b}. */
final class NameSizes {

    private static final Pattern SIZE = Pattern.compile("(?<![a-z0-9.])(?:e|a)?(\\d+(?:[._]\\d+)?)(b|m)(?![a-z0-9])");

    private NameSizes() {}

    static Set<String> of(String name) {
        return SIZE.matcher(name.toLowerCase(Locale.ROOT))
                .results()
                .map(size -> size.group(1).replace('_', '.') + size.group(2))
                .collect(Collectors.toSet());
    }
}
