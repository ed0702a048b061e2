package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher finds out whether Java is new enough before Java is asked to do anything. */
final class LauncherTest {

    @TempDir
    private Path javaHome;

    private record Answer(int status, String words) {}

    private Answer findJava(String version) throws IOException, InterruptedException {
        Path java = Files.createDirectories(javaHome.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"" + version + "\" 2020-01-01' >&2\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return findJava();
    }

    private Answer findJava() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", "src/main/launcher/find-java").redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", javaHome.toString());
        Process process = builder.start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), words);
    }

    @Test
    void anOldJavaIsRefusedInWords() throws Exception {
        Answer answer = findJava("11.0.2");
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.words()).contains("Java 11 is too old", "JDK 17");
    }

    @Test
    void aJavaFromBeforeTheNumbersChangedIsRefusedToo() throws Exception {
        assertThat(findJava("1.8.0_392").words()).contains("too old");
    }

    @Test
    void aNewJavaIsTaken() throws Exception {
        Answer answer = findJava("21.0.5");
        assertThat(answer.status()).isZero();
        assertThat(answer.words().strip())
                .isEqualTo(javaHome.resolve("bin/java").toString());
    }

    @Test
    void whereThereIsNoneItSaysWhatToInstall() throws Exception {
        Answer answer = findJava();
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.words()).contains("no Java found", "JDK 17");
    }
}
