package io.hinterland.app.command;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Bytes of text in UTF-8, printed line by line: no character is divided at the end of a line. */
final class PrintedBytes extends OutputStream {

    private final PrintWriter out;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    PrintedBytes(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void write(int value) {
        line.write(value);
        if (value == '\n') {
            print();
        }
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
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

    private void print() {
        out.print(line.toString(StandardCharsets.UTF_8));
        out.flush();
        line.reset();
    }

    @Override
    public void close() {
        print();
    }
}
