package io.hinterland.ingest.fetch.hub;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hinterland.schema.failure.InvalidInputException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import okhttp3.HttpUrl;

/** Where a checkpoint is kept: beside the dump, replaced as a whole, there only while the crawl is not done. */
public final class CheckpointFile {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;

    public CheckpointFile(Path dump) {
        this.file = of(dump);
    }

    /** Returns where the checkpoint of a dump is. */
    public static Path of(Path dump) {
        return dump.resolveSibling(dump.getFileName() + ".checkpoint");
    }

    /** @throws InvalidInputException if there is a file, but no checkpoint in it */
    Optional<Checkpoint> read() throws IOException {
        try {
            return Optional.of(checkpoint(JSON.readTree(Files.readAllBytes(file))));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException broken) {
            throw new InvalidInputException(
                    file + " is not the checkpoint of a crawl; start over with --restart", broken);
        }
    }

    private static Checkpoint checkpoint(JsonNode json) {
        return new Checkpoint(
                json.required("endpoint").asText(),
                json.required("filter").asText(),
                Instant.parse(json.required("startedAt").asText()),
                Optional.ofNullable(json.required("next").textValue()).map(HttpUrl::get),
                Optional.of(json.path("frontier")).filter(JsonNode::isObject).map(CheckpointFile::position),
                json.required("bytes").asLong(),
                json.required("models").asLong(),
                json.required("pages").asLong());
    }

    private static Checkpoint.Position position(JsonNode json) {
        return new Checkpoint.Position(
                json.required("parent").asLong(),
                json.required("level").asInt(),
                json.required("levelEnd").asLong());
    }

    private static ObjectNode json(Checkpoint checkpoint) {
        ObjectNode json = JSON.createObjectNode()
                .put("endpoint", checkpoint.endpoint())
                .put("filter", checkpoint.scope())
                .put("startedAt", checkpoint.startedAt().toString())
                .put("next", checkpoint.next().map(HttpUrl::toString).orElse(null))
                .put("bytes", checkpoint.bytes())
                .put("models", checkpoint.models())
                .put("pages", checkpoint.pages());
        checkpoint.position().ifPresent(position -> json.putObject("frontier")
                .put("parent", position.parent())
                .put("level", position.level())
                .put("levelEnd", position.levelEnd()));
        return json;
    }

    public void save(Checkpoint checkpoint) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(json(checkpoint));
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    boolean exists() {
        return Files.exists(file);
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
