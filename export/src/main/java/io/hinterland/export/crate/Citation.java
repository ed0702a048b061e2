package io.hinterland.export.crate;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.hinterland.export.folder.DataSource;
import java.util.stream.Collectors;

/** How to cite a publication, in the Citation File Format 1.2.0. */
final class Citation {

    static final String FILE = "CITATION.cff";

    private Citation() {}

    static String text(CrateDescription description) {
        String authors = description.creators().stream()
                .map(name -> "  - name: " + quoted(name) + "\n")
                .collect(Collectors.joining());
        String references = DataSource.all().stream().map(Citation::reference).collect(Collectors.joining());
        return """
                cff-version: 1.2.0
                message: "Please cite this data set, and the sources of its facts, which are under references."
                type: dataset
                title: %s
                abstract: %s
                date-released: "%s"
                license: %s
                authors:
                %sreferences:
                %s""".formatted(
                        quoted(description.title()),
                        quoted(description.summary()),
                        description.date(),
                        description.license(),
                        authors,
                        references);
    }

    private static String reference(DataSource source) {
        return "  - type: data\n    title: %s\n    url: %s\n    authors:\n      - name: %s\n    notes: %s\n"
                .formatted(
                        quoted(source.name()),
                        quoted(source.address()),
                        quoted(source.name()),
                        quoted(source.facts() + "; licence: " + source.license()));
    }

    /** YAML takes a text as JSON writes it. */
    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
