package io.hinterland.app.terminal;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;

/**
 * Prints control characters as visible signs, so that text from a listing, a file name or an address cannot move the
 * cursor, change colours or otherwise command the terminal. Line breaks and tabs stay; a NUL is printed as ␀, an escape
 * as ␛, and those without a sign of their own as �.
 */
final class VisibleControls extends FilterWriter {

    private static final int SIGNS = 0x2400;
    private static final char SIGN_OF_DELETE = '\u2421';
    private static final char NO_SIGN = '\uFFFD';

    private final PrintWriter printed;

    private VisibleControls(PrintWriter out) {
        super(out);
        this.printed = out;
    }

    /** Returns a writer that flushes at the end of each line. */
    static PrintWriter printedTo(PrintWriter out) {
        return new PrintWriter(new VisibleControls(out), true);
    }

    @Override
    public void write(int character) throws IOException {
        out.write(visible((char) character));
    }

    @Override
    public void write(char[] text, int start, int length) throws IOException {
        write(new String(text, start, length), 0, length);
    }

    @Override
    public void write(String text, int start, int length) throws IOException {
        StringBuilder visible = new StringBuilder(length);
        for (int index = start; index < start + length; index++) {
            char character = text.charAt(index);
            boolean endsLine = character == '\r' && index + 1 < text.length() && text.charAt(index + 1) == '\n';
            visible.append(endsLine ? character : visible(character));
        }
        out.write(visible.toString());
    }

    /** A writer that prints says nothing of failures unless asked. */
    @Override
    public void flush() throws IOException {
        if (printed.checkError()) {
            throw new IOException("nobody reads what is printed");
        }
    }

    private static char visible(char character) {
        if (character == '\n' || character == '\t' || !Character.isISOControl(character)) {
            return character;
        }
        if (character < ' ') {
            return (char) (SIGNS + character);
        }
        return character == '\u007F' ? SIGN_OF_DELETE : NO_SIGN;
    }
}
