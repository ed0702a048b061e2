package io.hinterland.ingest.clean.paper;

import io.hinterland.ingest.clean.author.GroupName;
import io.hinterland.ingest.clean.paper.BylinePiece.Affiliation;
import io.hinterland.ingest.clean.paper.BylinePiece.Colon;
import io.hinterland.ingest.clean.paper.BylinePiece.Legend;
import io.hinterland.ingest.clean.paper.BylinePiece.Marks;
import io.hinterland.ingest.clean.paper.BylinePiece.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The authors of one paper as its list is read from the beginning to the end, each with what is said of them. */
final class Byline {

    private static final Pattern SPEAKS_FOR =
            Pattern.compile("(?i)^(for|from|representing|on behalf of|in the name of)\\s+");

    private final List<Author> authors = new ArrayList<>();
    private final Map<String, String> legend = new HashMap<>();
    private boolean hasColon;

    /** Takes what one text holds, whose authors have affiliations that stand beside the text. */
    void take(List<BylinePiece> pieces, List<String> affiliations) {
        for (BylinePiece piece : pieces) {
            if (piece instanceof Name name) {
                authors.add(new Author(name.text()));
                last().affiliations.addAll(affiliations);
            } else if (piece instanceof Affiliation affiliation) {
                take(affiliation);
            } else if (piece instanceof Marks marks && !authors.isEmpty()) {
                last().marks.addAll(marks.marks());
            } else if (piece instanceof Legend listed) {
                legend.putAll(listed.affiliations());
            } else if (piece instanceof Colon) {
                colon();
            }
        }
    }

    /** Whom nobody before speaks for is an author, so that nobody is lost. */
    private void take(Affiliation affiliation) {
        if (authors.isEmpty()) {
            Author team = new Author(SPEAKS_FOR.matcher(affiliation.text()).replaceFirst(""));
            team.isGroup = true;
            authors.add(team);
        } else {
            last().affiliations.add(affiliation.text());
        }
    }

    /** The first colon ends the groups; a later one belongs to what stands right before it. */
    private void colon() {
        int first = hasColon ? Math.max(0, authors.size() - 1) : 0;
        authors.subList(first, authors.size()).forEach(author -> author.isGroup = true);
        hasColon = true;
    }

    private Author last() {
        return authors.get(authors.size() - 1);
    }

    boolean hasMarks() {
        return authors.stream().anyMatch(author -> !author.marks.isEmpty());
    }

    /** Returns the authors in their order. What a mark stands for that nobody has is said of the last of them. */
    List<Author> authors() {
        Set<String> left = new HashSet<>(legend.keySet());
        for (Author author : authors) {
            for (String mark : author.marks) {
                String affiliation = legend.get(mark);
                if (affiliation != null) {
                    author.affiliations.add(affiliation);
                    left.remove(mark);
                }
            }
        }
        if (!authors.isEmpty()) {
            left.stream().sorted().map(legend::get).forEach(last().affiliations::add);
        }
        return authors;
    }

    /** An author as far as the list was read. */
    static final class Author {

        private final String name;
        private final List<String> affiliations = new ArrayList<>();
        private final List<String> marks = new ArrayList<>();
        private boolean isGroup;

        Author(String name) {
            this.name = name;
        }

        String name() {
            return name;
        }

        List<String> affiliations() {
            return affiliations;
        }

        boolean isGroup() {
            return isGroup || GroupName.matches(name);
        }
    }
}
