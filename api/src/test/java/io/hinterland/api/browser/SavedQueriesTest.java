package io.hinterland.api.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.api.browser.Guide.Chapter;
import io.hinterland.api.browser.Guide.Question;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

final class SavedQueriesTest {

    private final Guide guide = new Guide(List.of(
            new Chapter("1. First", "", List.of(new Question("What is \"it\"?", "That, and more.", "RETURN 1,\n2"))),
            new Chapter("2. Second", "", List.of(new Question("Why?", "So.", "RETURN 3")))));

    @Test
    void theTableHasAFolderForEachChapterAndQuotesWhatNeedsIt() {
        assertThat(SavedQueries.csv(guide))
                .isEqualTo(String.join(
                        "\r\n",
                        "name,description,query,id,parentId,isFolder",
                        "\"1. First\",,,0,,true",
                        "\"What is \"\"it\"\"?\",\"That, and more.\",\"RETURN 1,\n2\",1,0,false",
                        "\"2. Second\",,,2,,true",
                        "\"Why?\",\"So.\",\"RETURN 3\",3,2,false",
                        ""));
    }

    @Test
    void theArchiveHasAFolderForEachChapterAndAFileForEachQuestion() throws IOException {
        assertThat(entries(SavedQueries.archive(guide)))
                .isEqualTo(Map.of(
                        "1 First/What is it.cypher", "// What is \"it\"?\n// That, and more.\nRETURN 1,\n2\n",
                        "2 Second/Why.cypher", "// Why?\n// So.\nRETURN 3\n"));
    }

    private static Map<String, String> entries(byte[] bytes) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                entries.put(entry.getName(), new String(archive.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
