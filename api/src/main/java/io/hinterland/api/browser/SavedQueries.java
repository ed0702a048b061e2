package io.hinterland.api.browser;

import io.hinterland.api.browser.Guide.Chapter;
import io.hinterland.api.browser.Guide.Question;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The guide's queries as files for clients that show no guide. */
final class SavedQueries {

    private SavedQueries() {}

    /**
     * Returns what "Saved Cypher" of Query (Neo4j Aura, Desktop 2, Browser from 2025 on) imports: comma-separated
     * lines, a folder for each chapter.
     */
    static String csv(Guide guide) {
        List<String> lines = new ArrayList<>(List.of("name,description,query,id,parentId,isFolder"));
        for (Chapter chapter : guide.chapters()) {
            int folder = lines.size() - 1;
            lines.add("%s,,,%d,,true".formatted(quoted(chapter.title()), folder));
            for (Question question : chapter.questions()) {
                lines.add("%s,%s,%s,%d,%d,false"
                        .formatted(
                                quoted(question.title()),
                                quoted(question.text()),
                                quoted(question.cypher()),
                                lines.size() - 1,
                                folder));
            }
        }
        return String.join("\r\n", lines) + "\r\n";
    }

    /**
     * Returns what Neo4j Browser up to 5 imports as favorites when it is dropped on its window: an archive with a
     * folder for each chapter and a file for each query, whose first comment is its name.
     */
    static byte[] archive(Guide guide) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            for (Chapter chapter : guide.chapters()) {
                for (Question question : chapter.questions()) {
                    ZipEntry entry =
                            new ZipEntry(fileName(chapter.title()) + "/" + fileName(question.title()) + ".cypher");
                    // A fixed time, so that the same guide makes the same archive.
                    entry.setTime(0);
                    archive.putNextEntry(entry);
                    archive.write(favorite(question).getBytes(StandardCharsets.UTF_8));
                    archive.closeEntry();
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static String favorite(Question question) {
        return "// " + question.title() + "\n// " + question.text() + "\n" + question.cypher() + "\n";
    }

    private static String fileName(String title) {
        return title.replaceAll("[^A-Za-z0-9-]+", " ").strip();
    }

    private static String quoted(String value) {
        return '"' + value.replace("\"", "\"\"") + '"';
    }
}
