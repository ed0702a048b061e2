package io.hinterland.ingest.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * XML documents that stand one after the other, as {@code tar -xO} writes the files of an archive. A document ends
 * where its outermost element does, or where the next one is declared.
 */
final class XmlDocuments {

    private static final int MOST_BYTES = 64 << 20;
    private static final String DECLARATION = "<?xml";
    private static final int LONGEST_TAG = 80;

    private final InputStream bytes;
    private final Pattern end;
    private ByteArrayOutputStream document = new ByteArrayOutputStream();
    private final StringBuilder tag = new StringBuilder();
    private long line = 1;
    private long beginning = 1;
    private long lineOfLast = 1;

    /** @param outermost the name of the outermost element, without prefix */
    XmlDocuments(InputStream bytes, String outermost) {
        this.bytes = new BufferedInputStream(bytes, 1 << 16);
        this.end = Pattern.compile("</(?:[\\w.-]+:)?" + outermost + "\\s*>");
    }

    /** Returns the line in which the last document begins, from 1. */
    long line() {
        return lineOfLast;
    }

    /**
     * Returns the next document; nothing at the end.
     *
     * @throws IOException if it cannot be read, or is longer than any of a person
     */
    Optional<byte[]> next() throws IOException {
        boolean hasBegun = document.size() > 0;
        for (int read = bytes.read(); read >= 0; read = bytes.read()) {
            line += read == '\n' ? 1 : 0;
            if (!hasBegun && Character.isWhitespace(read)) {
                continue;
            }
            if (!hasBegun) {
                beginning = line;
                hasBegun = true;
            }
            document.write(read);
            note(read);
            if (read == '>' && end.matcher(tag).matches()) {
                return Optional.of(taken(""));
            }
            if (tag.length() == DECLARATION.length()
                    && document.size() > DECLARATION.length()
                    && tag.toString().equals(DECLARATION)) {
                return Optional.of(taken(DECLARATION));
            }
            if (document.size() > MOST_BYTES) {
                throw new IOException("a document of more than " + (MOST_BYTES >> 20) + " MB");
            }
        }
        return hasBegun ? Optional.of(taken("")) : Optional.empty();
    }

    /** Keeps the tag that is being read, as far as it matters. */
    private void note(int read) {
        if (read == '<') {
            tag.setLength(0);
        }
        if (tag.length() < LONGEST_TAG) {
            tag.append((char) read);
        }
    }

    /** Returns the document without what belongs to the next, which is kept. */
    private byte[] taken(String ofNext) {
        byte[] all = document.toByteArray();
        document = new ByteArrayOutputStream();
        lineOfLast = beginning;
        beginning = line;
        document.writeBytes(ofNext.getBytes(StandardCharsets.US_ASCII));
        byte[] taken = new byte[all.length - ofNext.length()];
        System.arraycopy(all, 0, taken, 0, taken.length);
        return taken;
    }
}
