package io.hinterland.api.browser;

import io.hinterland.graph.CypherFile;
import java.util.List;

/** Graded example queries with what they ask and why: the one source of the guide page and of the saved queries. */
record Guide(List<Chapter> chapters) {

    Guide {
        chapters = List.copyOf(chapters);
    }

    /** One step of the guide, its questions from easy to hard. */
    record Chapter(String title, String text, List<Question> questions) {
        Chapter {
            questions = List.copyOf(questions);
        }
    }

    /**
     * A question of a reader and the query that answers it.
     *
     * @param cypher runs as it stands, without parameters
     */
    record Question(String title, String text, String cypher) {}

    /** Returns the guide that is packaged with this class. */
    static Guide packaged() {
        return GuideParser.parse(packagedText());
    }

    /** Returns the same as one file of Cypher. */
    static String packagedText() {
        return CypherFile.read(Guide.class, "guide");
    }
}
