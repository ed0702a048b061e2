package io.hinterland.ingest.source;

import com.github.luben.zstd.ZstdIOException;
import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.apache.commons.compress.compressors.CompressorException;
import org.tukaani.xz.XZIOException;

/** Why a source cannot be read, in words for people. */
final class ReadFailure {

    private ReadFailure() {}

    static String sentence(Exception failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "this account may not read it";
        }
        if (failure instanceof EOFException) {
            return "the packed data end too early: the file was cut off; what came before is loaded";
        }
        if (failure instanceof ZipException) {
            return "the gzip data is damaged from here on (" + failure.getMessage() + "); what came before is loaded";
        }
        if (failure instanceof ZstdIOException) {
            return "the zstd data is damaged or was cut off here (" + failure.getMessage()
                    + "); what came before is loaded";
        }
        if (failure instanceof XZIOException || failure instanceof CompressorException) {
            return "the packed data are damaged or were cut off here (" + failure.getMessage()
                    + "); what came before is loaded";
        }
        return "it cannot be read: " + failure.getMessage();
    }
}
