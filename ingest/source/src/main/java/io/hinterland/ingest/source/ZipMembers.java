package io.hinterland.ingest.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The files of a zip archive, one after the other, in the order in which they stand there. */
final class ZipMembers extends InputStream {

    /** What some systems add of their own to an archive. */
    private static final String SYSTEM_FILES = "__MACOSX/";

    private final ZipInputStream zip;
    private boolean ended;

    ZipMembers(InputStream stored) throws IOException {
        zip = new ZipInputStream(stored);
        goToNextFile();
        if (ended) {
            throw new ZipException("the zip archive holds no file");
        }
    }

    private void goToNextFile() throws IOException {
        ZipEntry entry = zip.getNextEntry();
        while (entry != null && (entry.isDirectory() || entry.getName().startsWith(SYSTEM_FILES))) {
            entry = zip.getNextEntry();
        }
        ended = entry == null;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try {
            int read = ended ? -1 : zip.read(into, offset, length);
            while (read < 0 && !ended) {
                goToNextFile();
                read = ended ? -1 : zip.read(into, offset, length);
            }
            return read;
        } catch (EOFException | ZipException damaged) {
            throw new IOException(
                    "the zip archive is damaged or was cut off here (" + damaged.getMessage()
                            + "); what came before is loaded",
                    damaged);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
