package io.hinterland.queries.weight;

import io.hinterland.schema.failure.InvalidInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files of weights that are not safetensors, told by how they begin. Those that would have to be run are never read.
 */
final class ForeignFiles {

    /** How many bytes tell a format. */
    static final int LONGEST_SIGN = 32;

    private static final Map<String, String> SIGNS = new LinkedHashMap<>();

    static {
        SIGNS.put("PK\u0003\u0004", "a zip, as PyTorch's pickles are, which could run any program");
        SIGNS.put("\u0080\u0002", "a pickle, which could run any program");
        SIGNS.put("\u0080\u0003", "a pickle, which could run any program");
        SIGNS.put("\u0080\u0004", "a pickle, which could run any program");
        SIGNS.put("\u0080\u0005", "a pickle, which could run any program");
        SIGNS.put("GGUF", "GGUF");
        SIGNS.put("\u0089HDF", "HDF5");
        SIGNS.put("version https://git-lfs", "a pointer of Git LFS; fetch the file that it stands for");
        SIGNS.put("<", "HTML or XML");
        SIGNS.put("{", "JSON");
    }

    private ForeignFiles() {}

    /** @throws InvalidInputException if the first bytes are those of another format */
    static void reject(Path file, byte[] first) {
        SIGNS.forEach((sign, format) -> {
            byte[] bytes = sign.getBytes(StandardCharsets.ISO_8859_1);
            // A header's length may begin with the byte of a single sign; its high bytes are 0.
            boolean isText = bytes.length > 1 || first.length < 8 || first[7] != 0;
            if (isText && first.length >= bytes.length && Arrays.equals(bytes, Arrays.copyOf(first, bytes.length))) {
                throw new InvalidInputException("Cannot read " + file + " as safetensors: it is " + format
                        + "; convert the weights to safetensors first");
            }
        });
    }
}
