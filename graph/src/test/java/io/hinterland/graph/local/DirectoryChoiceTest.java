package io.hinterland.graph.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.schema.failure.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a database may be kept. */
class DirectoryChoiceTest {

    @TempDir
    private Path folder;

    private static void assertRefused(Path path, String why) {
        assertThatThrownBy(() -> DataDirectory.named(path))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(why)
                .hasMessageContaining("one that does not exist yet")
                .hasMessageNotContaining("\n");
    }

    @Test
    void anEmptyDirectoryAndOneThatIsNotThereAreTaken() {
        assertThat(DataDirectory.named(folder).root()).isEqualTo(folder);
        assertThat(DataDirectory.named(folder.resolve("a/b")).root()).isEqualTo(folder.resolve("a/b"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void oneOfOursIsTakenWhateverElseIsInIt() throws IOException {
        new DataDirectory(folder).claim();
        Files.writeString(folder.resolve("notes.txt"), "mine");

        assertThat(DataDirectory.named(folder).root()).isEqualTo(folder);
    }

    @Test
    void oneOfOursFromBeforeThereWasAMarkIsTaken() throws IOException {
        Files.createDirectory(folder.resolve("no-plugins"));
        Files.createDirectory(folder.resolve("conf"));

        assertThat(DataDirectory.named(folder).root()).isEqualTo(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void anEmptyNameIsRefused(String name) {
        assertRefused(Path.of(name), "is empty");
    }

    @Test
    void aDirectoryWithOtherFilesIsRefused() throws IOException {
        Files.writeString(folder.resolve("holiday.jpg"), "");

        assertRefused(folder, "holiday.jpg");
    }

    @ParameterizedTest
    @ValueSource(strings = {".git", "pom.xml"})
    void aCheckoutIsRefusedEvenWithADatabaseInIt(String file) throws IOException {
        Files.writeString(folder.resolve(file), "");
        new DataDirectory(folder).claim();

        assertRefused(folder, "checkout");
    }

    @Test
    void aHomeDirectoryAndTheRootAreRefused() {
        assertRefused(Path.of(System.getProperty("user.home")), "home directory");
        assertRefused(folder.getRoot(), "root of a file system");
    }

    @Test
    void aFileIsRefused() throws IOException {
        assertRefused(Files.createFile(folder.resolve("file")), "is a file");
    }
}
