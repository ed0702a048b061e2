package io.hinterland.ingest.fetch.hub;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.hinterland.schema.failure.InvalidInputException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * A file of gzip JSON lines that grows by whole pages, each a gzip member of its own, so that it can be cut back to any
 * of them. One crawl at a time writes to it; the system lets go of the lock when a crawl dies.
 */
final class Dump implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    /** Escapes keep even a lone half of a surrogate pair, which UTF-8 has no bytes for. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .configure(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature(), true)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private final FileChannel channel;

    private Dump(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Opens the file and cuts it back to so many bytes, which are all that is known to be whole.
     *
     * @throws InvalidInputException if it is shorter, or if another crawl writes to it
     */
    static Dump open(Path file, long bytes) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock(channel).isEmpty()) {
                throw new InvalidInputException("Another crawl is writing to " + file);
            }
            if (channel.size() < bytes) {
                throw new InvalidInputException(file + " is shorter than its checkpoint says (" + channel.size()
                        + " bytes, not " + bytes + "); start over with --restart");
            }
            channel.truncate(bytes);
            channel.position(bytes);
            return new Dump(channel);
        } catch (IOException | InvalidInputException failure) {
            channel.close();
            throw failure;
        }
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException ours) {
            return Optional.empty();
        }
    }

    /** Appends records, one a line; returns how long the file is once they are on the disk. */
    long append(List<JsonNode> records) throws IOException {
        if (!records.isEmpty()) {
            OutputStream file = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            GZIPOutputStream member = new GZIPOutputStream(file, BUFFER);
            for (JsonNode record : records) {
                JSON.writeValue(member, record);
                member.write('\n');
            }
            member.finish();
            file.flush();
            channel.force(true);
        }
        return channel.position();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
