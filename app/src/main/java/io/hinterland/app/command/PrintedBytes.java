package io.hinterland.app.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Bytes of text in UTF-8, printed line by line: no character is divided at the end of a line. Writing fails once nobody
 * reads on.
 */
final class PrintedBytes extends OutputStream {

    private final PrintWriter out;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    PrintedBytes(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void write(int value) throws ReaderLeftException {
        line.write(value);
        if (value == '\n') {
            print();
        }
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws ReaderLeftException {
        int last = start + length;
        while (last > start && bytes[last - 1] != '\n') {
            last--;
        }
        line.write(bytes, start, last - start);
        if (last > start) {
            print();
        }
        line.write(bytes, last, start + length - last);
    }

    private void print() throws ReaderLeftException {
        out.print(line.toString(StandardCharsets.UTF_8));
        line.reset();
        if (out.checkError()) {
            throw new ReaderLeftException();
        }
    }

    @Override
    public void close() throws ReaderLeftException {
        print();
    }

    /** Nobody reads on, such as {@code head}, which has all that it wanted. */
    static final class ReaderLeftException extends IOException {

        private static final long serialVersionUID = 1;

        private ReaderLeftException() {
            super("nobody reads on");
        }

        /** Returns whether a failure comes from this one. */
        static boolean isCauseOf(Throwable failure) {
            return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                    .anyMatch(ReaderLeftException.class::isInstance);
        }
    }
}
