package io.hinterland.ingest.load.settle;

import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import io.hinterland.schema.identity.ArxivId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The papers that models cite only because a template names them. Kept in a text file: an arXiv id a line; what follows
 * a {@code #} is a remark.
 */
public record BoilerplatePapers(Set<ArxivId> ids) {

    public BoilerplatePapers {
        ids = Set.copyOf(ids);
    }

    /** Returns the list that comes with Hinterland. */
    public static BoilerplatePapers shipped() {
        try (InputStream list = BoilerplatePapers.class.getResourceAsStream("boilerplate-papers.txt")) {
            if (list == null) {
                throw new IllegalStateException("The list of boilerplate papers was not packaged");
            }
            return parse(new String(list.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Returns the list in a file.
     *
     * @throws InvalidInputException if a line is no arXiv id
     * @throws UnavailableException if the file cannot be read
     */
    public static BoilerplatePapers in(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException failure) {
            throw new UnavailableException("Cannot read the boilerplate papers in " + file, failure);
        }
    }

    private static BoilerplatePapers parse(String text) {
        return new BoilerplatePapers(text.lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(id -> !id.isEmpty())
                .map(ArxivId::parse)
                .collect(Collectors.toSet()));
    }
}
