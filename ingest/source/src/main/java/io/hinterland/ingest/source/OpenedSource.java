package io.hinterland.ingest.source;

import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** A source that was opened: its bytes, unpacked, of which the first can be looked at before they are read. */
final class OpenedSource implements AutoCloseable {

    private static final int HEAD = 1 << 16;

    private final Source source;
    private final LoadReport report;
    private final CountingStream stored;
    private byte[] head = {};
    private InputStream bytes = InputStream.nullInputStream();
    private boolean isPacked;
    private boolean isUnreadable;

    private OpenedSource(Source source, LoadReport report) {
        this.source = source;
        this.report = report;
        stored = new CountingStream(opened());
        try {
            look(UnpackedStream.of(stored));
        } catch (IOException unreadable) {
            fault(unreadable);
        }
    }

    /** Opens the source; one that cannot be opened is reported and has no bytes. */
    static OpenedSource open(Source source, LoadReport report) {
        return new OpenedSource(source, report);
    }

    private InputStream opened() {
        try {
            return source.open();
        } catch (IOException unreadable) {
            fault(unreadable);
            return InputStream.nullInputStream();
        }
    }

    private void fault(IOException unreadable) {
        report.fault(Place.whole(source.name()), ReadFailure.sentence(unreadable));
        isUnreadable = true;
    }

    private void look(InputStream unpacked) {
        isPacked = UnpackedStream.isPacking(unpacked);
        ByteArrayOutputStream first = new ByteArrayOutputStream(HEAD);
        InputStream rest = unpacked;
        try {
            byte[] chunk = new byte[HEAD];
            int read = unpacked.read(chunk);
            while (read >= 0) {
                first.write(chunk, 0, read);
                read = first.size() < HEAD ? unpacked.read(chunk) : -1;
            }
        } catch (IOException broken) {
            // What came before is still to be read; whoever reads on meets the failure at its place.
            rest = new BrokenOff(broken);
        }
        head = first.toByteArray();
        bytes = new SequenceInputStream(new ByteArrayInputStream(head), rest);
    }

    String name() {
        return source.name();
    }

    /** Returns the first bytes, unpacked; all where there are few. */
    byte[] head() {
        return head;
    }

    /** Returns all bytes, unpacked; to be read once. */
    InputStream bytes() {
        return bytes;
    }

    /** Returns the file that holds these bytes as they are, if one does. */
    Optional<Path> file() {
        return source.path().filter(file -> !isPacked);
    }

    boolean isUnreadable() {
        return isUnreadable;
    }

    /** Returns the size of the source as it is stored, or {@link Source#UNKNOWN_SIZE}. */
    long size() {
        return source.size();
    }

    /** Returns how many bytes of the source, as it is stored, were read so far. */
    long bytesRead() {
        return stored.count();
    }

    @Override
    public void close() {
        try {
            bytes.close();
            stored.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A stream at the point where it broke off. */
    private static final class BrokenOff extends InputStream {

        private final IOException failure;

        BrokenOff(IOException failure) {
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            throw failure;
        }
    }
}
