package io.hinterland.export.crate;

import io.hinterland.schema.failure.InvalidInputException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a publication says of itself.
 *
 * @param license SPDX id of the licence under which it is published, such as {@code CC-BY-4.0}
 * @param creators names of people or groups
 * @param date on which the network was like this
 * @param counts nodes and edges
 */
public record CrateDescription(
        String title, String license, List<String> creators, LocalDate date, Map<String, Long> counts) {

    /** What a publication is called if nobody says another name. */
    public static final String USUAL_TITLE = "Hinterland: a network of models, papers, people, code and data";

    /** The licence of the sample, and of what is made of it. */
    public static final String USUAL_LICENSE = "CC-BY-4.0";

    private static final Pattern SPDX_ID = Pattern.compile("[A-Za-z0-9.+-]+");

    /** @throws InvalidInputException if title or creators are blank, or the licence is no id */
    public CrateDescription {
        if (title.isBlank() || creators.isEmpty() || creators.stream().anyMatch(String::isBlank)) {
            throw new InvalidInputException("A publication has a title and creators with names");
        }
        if (!SPDX_ID.matcher(license).matches()) {
            throw new InvalidInputException(
                    "'" + license + "' is no SPDX id of a licence, such as CC-BY-4.0 (https://spdx.org/licenses/)");
        }
        creators = List.copyOf(creators);
    }

    /** Returns the description of what has as many nodes and edges. */
    CrateDescription of(Map<String, Long> newCounts) {
        return new CrateDescription(title, license, creators, date, newCounts);
    }

    /** Returns the page of the licence. */
    String licenseAddress() {
        return "https://spdx.org/licenses/" + license;
    }

    /** Returns what is in it, in a sentence. */
    String summary() {
        return "A heterogeneous information network of a model hub and of the papers that its models cite, as of "
                + date
                + ": " + counts.get("nodes") + " nodes and " + counts.get("edges")
                + " edges, one table for each type.";
    }
}
