package io.hinterland.ingest.load.bulk;

import io.hinterland.schema.failure.FileFailure;
import io.hinterland.schema.failure.UnavailableException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The file in which what was cleaned waits for what the whole network decides: blocks of bytes, read once in order. */
final class StageFile implements AutoCloseable {

    private static final int BUFFER = 1 << 20;

    private final Path file;
    private final DataOutputStream out;
    private int blocks;

    StageFile(Path file) {
        this.file = file;
        try {
            out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
        } catch (IOException failure) {
            throw cannotWrite(file, failure);
        }
    }

    void add(GrowingBytes block) {
        try {
            out.writeInt(block.size());
            block.writeTo(out);
            blocks++;
        } catch (IOException failure) {
            throw cannotWrite(file, failure);
        }
    }

    /** Returns how many were added. */
    int blocks() {
        return blocks;
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw cannotWrite(file, failure);
        }
    }

    /** Ends writing. */
    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException failure) {
            throw cannotWrite(file, failure);
        }
    }

    static UnavailableException cannotWrite(Path file, IOException failure) {
        return new UnavailableException(
                "Cannot write to " + file + " (" + FileFailure.reason(failure)
                        + "); free some space, or choose another directory with --data, and run the load again",
                failure);
    }

    /** Returns a reader of the file, which must be closed for writing. */
    Reader read() {
        try {
            return new Reader(new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER)), blocks);
        } catch (IOException failure) {
            throw cannotRead(failure);
        }
    }

    private static UnavailableException cannotRead(IOException failure) {
        return new UnavailableException("Cannot read what was staged: " + FileFailure.reason(failure), failure);
    }

    /** The blocks in their order. */
    static final class Reader implements Iterator<byte[]>, AutoCloseable {

        private final DataInputStream in;
        private int left;

        private Reader(DataInputStream in, int blocks) {
            this.in = in;
            this.left = blocks;
        }

        @Override
        public boolean hasNext() {
            return left > 0;
        }

        @Override
        public byte[] next() {
            if (left-- <= 0) {
                throw new NoSuchElementException();
            }
            try {
                return in.readNBytes(in.readInt());
            } catch (IOException failure) {
                throw cannotRead(failure);
            }
        }

        @Override
        public void close() {
            try {
                in.close();
            } catch (IOException failure) {
                throw cannotRead(failure);
            }
        }
    }
}
