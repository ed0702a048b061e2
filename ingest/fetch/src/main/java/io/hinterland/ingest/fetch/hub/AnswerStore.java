package io.hinterland.ingest.fetch.hub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import okhttp3.HttpUrl;

/**
 * A folder of answers, each with its ETag in a gzip JSON file of its own, replaced as a whole. Whatever is damaged or
 * was deleted is asked for again.
 */
final class AnswerStore {

    private final Path folder;

    AnswerStore(Path folder) {
        this.folder = folder;
    }

    Optional<StoredAnswer> find(HttpUrl address) {
        try (InputStream file = new GZIPInputStream(Files.newInputStream(file(address)))) {
            JsonNode json = HubRecord.JSON.readTree(file);
            return json.path("address").asText().equals(address.toString())
                    ? Optional.of(new StoredAnswer(text(json, "etag"), text(json, "revision"), text(json, "text")))
                    : Optional.empty();
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(JsonNode json, String field) {
        return Optional.ofNullable(json.path(field).textValue());
    }

    /** @throws UnavailableException if the folder takes no more */
    void keep(HttpUrl address, StoredAnswer answer) {
        ObjectNode json = HubRecord.JSON.createObjectNode().put("address", address.toString());
        answer.etag().ifPresent(etag -> json.put("etag", etag));
        answer.revision().ifPresent(revision -> json.put("revision", revision));
        answer.text().ifPresent(text -> json.put("text", text));
        Path file = file(address);
        try {
            Files.createDirectories(file.getParent());
            Path draft = file.resolveSibling(file.getFileName() + ".new");
            try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(draft))) {
                packed.write(HubRecord.JSON.writeValueAsBytes(json));
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UnavailableException(
                    "An answer cannot be kept in " + folder + " ("
                            + failure.getClass().getSimpleName() + ": " + failure.getMessage() + ")",
                    failure);
        }
    }

    private Path file(HttpUrl address) {
        String name = HexFormat.of().formatHex(sha256(address.toString()), 0, 16);
        return folder.resolve(name.substring(0, 2)).resolve(name.substring(2) + ".json.gz");
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }

    /**
     * What the Hub said of one thing, to be asked for again only if it has changed.
     *
     * @param etag with which the Hub tells whether it is still so
     * @param revision of the repository that it was asked of, where known: the same revision has the same content
     * @param text nothing where there was none
     */
    record StoredAnswer(Optional<String> etag, Optional<String> revision, Optional<String> text) {

        boolean isOf(Optional<String> thatRevision) {
            return revision.isPresent() && revision.equals(thatRevision);
        }

        StoredAnswer at(Optional<String> newRevision) {
            return new StoredAnswer(etag, newRevision, text);
        }
    }
}
