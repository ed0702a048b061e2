package io.hinterland.report;

import io.hinterland.schema.failure.FileFailure;
import io.hinterland.schema.failure.UnavailableException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that a report is written to. Files of a former report of the same kind are replaced. */
public final class ReportFolder implements AutoCloseable {

    private static final String PAGE = "index.html";

    private final Path folder;
    private final boolean isNew;
    private int files;

    private ReportFolder(Path folder, boolean isNew) {
        this.folder = folder;
        this.isNew = isNew;
    }

    /**
     * What was written.
     *
     * @param files how many, the page among them
     */
    public record Written(Path page, int files) {}

    /** What writes a file. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Makes the folder where there is none, so that a bad name is known before anything is computed.
     *
     * @throws UnavailableException if it cannot be made
     */
    public static ReportFolder create(Path folder) {
        boolean isNew = Files.notExists(folder);
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException isFile) {
            throw new UnavailableException(folder + " is a file; name a folder", isFile);
        } catch (IOException failure) {
            throw unwritable(folder, failure);
        }
        return new ReportFolder(folder, isNew);
    }

    /**
     * Writes the page and the files of its contents.
     *
     * @throws UnavailableException if one of them cannot be written
     */
    public Written write(Report report) {
        try {
            for (Report.Section section : report.sections()) {
                for (SectionContent content : section.contents()) {
                    content.write(this);
                }
            }
            write(PAGE, out -> out.write(report.html().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException | UncheckedIOException failure) {
            throw unwritable(folder, failure);
        }
        return new Written(folder.resolve(PAGE), files);
    }

    /** Leaves no empty folder behind where nothing came of the report. */
    @Override
    public void close() {
        if (!isNew || files > 0) {
            return;
        }
        try {
            Files.deleteIfExists(folder);
        } catch (IOException failure) {
            throw unwritable(folder, failure);
        }
    }

    void write(String file, Writing writing) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(file)))) {
            writing.to(out);
        }
        files++;
    }

    private static UnavailableException unwritable(Path folder, Exception failure) {
        return new UnavailableException(
                "Cannot write to the folder " + folder + ": " + FileFailure.reason(failure), failure);
    }
}
