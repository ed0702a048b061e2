package io.hinterland.ingest.clean.paper;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.paper.PrintedPaper.PrintedAuthor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads one record of <a href="https://www.kaggle.com/datasets/Cornell-University/arxiv">arXiv's metadata snapshot</a>:
 * authors taken apart ({@code authors_parsed}) beside the text as it was typed, and every version with its instant. The
 * abstract is looked at only for the sentence that says that the paper was withdrawn.
 */
final class SnapshotJson {

    /** The place of the first affiliation of an author. */
    private static final int AFFILIATION = 3;

    private final JsonFields fields;

    private SnapshotJson(JsonFields fields) {
        this.fields = fields;
    }

    /** Returns whether a record is of this form; no other form has these fields. */
    static boolean is(JsonFields fields) {
        return fields.has("authors_parsed") || fields.get("versions").isArray();
    }

    static PrintedPaper read(JsonFields fields) {
        SnapshotJson snapshot = new SnapshotJson(fields);
        List<Version> versions = snapshot.versions();
        return new PrintedPaper(
                "",
                fields.text("title"),
                snapshot.authors(),
                created(versions, 0),
                created(versions, versions.size() - 1),
                "",
                fields.categoriesIn("categories"),
                "",
                fields.text("doi"),
                fields.text("journal-ref"),
                Withdrawal.remark(fields.text("comments"), fields.text("abstract")),
                Map.of());
    }

    private List<PrintedAuthor> authors() {
        List<PrintedAuthor> parsed = parsedAuthors();
        return parsed.isEmpty() ? typedAuthors() : parsed;
    }

    private List<PrintedAuthor> parsedAuthors() {
        List<PrintedAuthor> authors = new ArrayList<>();
        for (JsonNode author : fields.elements("authors_parsed")) {
            if (author.isTextual()) {
                authors.add(new PrintedAuthor(author.asText(), List.of()));
            } else if (author.isArray() && author.path(0).isTextual()) {
                authors.add(new PrintedAuthor(name(author), affiliations(author)));
            } else {
                fields.illTyped("authors_parsed", author, "");
            }
        }
        return authors;
    }

    private List<PrintedAuthor> typedAuthors() {
        String typed = fields.text("authors");
        return typed.isBlank() ? List.of() : List.of(new PrintedAuthor(typed, List.of()));
    }

    /** From {@code ["Yuan", "C. -P.", "Jr."]}: family name, given names, what stands behind. */
    private static String name(JsonNode author) {
        return Stream.of(author.path(1), author.path(0), author.path(2))
                .map(part -> part.asText().strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "))
                .replace(". -", ".-");
    }

    /** What follows behind the suffix: where the author works, or whom the author speaks for. */
    private static List<String> affiliations(JsonNode author) {
        List<String> affiliations = new ArrayList<>();
        for (int index = AFFILIATION; index < author.size(); index++) {
            String said = TexLetters.fix(author.path(index).asText());
            if (!AuthorRemark.isInBrackets(said)) {
                affiliations.add(said);
            }
        }
        return affiliations;
    }

    private List<Version> versions() {
        List<Version> versions = new ArrayList<>();
        for (JsonNode version : fields.elements("versions")) {
            Version.find(version).ifPresentOrElse(versions::add, () -> fields.illTyped("versions", version, ""));
        }
        versions.sort(Version.BY_NUMBER);
        return versions;
    }

    private static String created(List<Version> versions, int index) {
        return Optional.of(versions)
                .filter(all -> !all.isEmpty())
                .map(all -> all.get(index).created())
                .orElse("");
    }

    /**
     * A version of a paper.
     *
     * @param created as it is printed, such as {@code Mon, 2 Apr 2007 19:18:42 GMT}
     */
    private record Version(int number, String created) {

        static final Comparator<Version> BY_NUMBER = Comparator.comparing(Version::number);

        private static final Pattern NAME = Pattern.compile("v(\\d{1,4})");

        /** Reads {@code {"version": "v1", "created": …}}. */
        static Optional<Version> find(JsonNode version) {
            Matcher name = NAME.matcher(version.path("version").asText());
            JsonNode created = version.path("created");
            return name.matches() && created.isTextual()
                    ? Optional.of(new Version(Integer.parseInt(name.group(1)), created.asText()))
                    : Optional.empty();
        }
    }
}
