package io.hinterland.queries.weight;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.hinterland.schema.failure.InvalidInputException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What a safetensors file says of its tensors. The file begins with the length of its header in eight bytes, then the
 * header in JSON, then the numbers of all tensors without a gap. All of it is checked before a number is read.
 *
 * @param tensors in the order in which they lie in the file
 * @param dataStart where the numbers begin, in bytes
 */
record SafetensorsHeader(List<Tensor> tensors, long dataStart) {

    /** The longest header that the format's own program reads. */
    private static final long LONGEST = 100_000_000;

    private static final int LENGTH_BYTES = 8;
    private static final int DEEPEST_SHAPE = 16;
    private static final String METADATA = "__metadata__";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * A tensor.
     *
     * @param type as the file names it
     * @param count how many numbers it has
     * @param begin where they begin, in bytes from the start of the data
     * @param end where they end
     */
    record Tensor(String name, String type, List<Long> shape, long count, long begin, long end) {}

    /** @throws InvalidInputException if the file is cut, of another format, or says what cannot be */
    static SafetensorsHeader read(Path file, FileChannel channel) throws IOException {
        long size = channel.size();
        ForeignFiles.reject(file, bytes(channel, 0, (int) Math.min(size, ForeignFiles.LONGEST_SIGN)));
        if (size < LENGTH_BYTES) {
            throw invalid(
                    file, "it has " + size + " bytes, and a safetensors file begins with a length of eight bytes");
        }
        long length = ByteBuffer.wrap(bytes(channel, 0, LENGTH_BYTES))
                .order(ByteOrder.LITTLE_ENDIAN)
                .getLong();
        if (length < 2 || length > LONGEST) {
            throw invalid(
                    file,
                    "its header would have " + Long.toUnsignedString(length)
                            + " bytes, and a safetensors header has 2 to " + LONGEST);
        }
        if (length > size - LENGTH_BYTES) {
            throw invalid(
                    file,
                    "it is cut: its header has " + length + " bytes, and only " + (size - LENGTH_BYTES) + " are there");
        }
        long dataStart = LENGTH_BYTES + length;
        List<Tensor> tensors = tensors(file, bytes(channel, LENGTH_BYTES, (int) length));
        requireWhole(file, tensors, size - dataStart);
        return new SafetensorsHeader(tensors, dataStart);
    }

    private static byte[] bytes(FileChannel channel, long from, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count);
        while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) > 0) {
            // Reads on until all are there or the file has ended.
        }
        return buffer.array();
    }

    private static List<Tensor> tensors(Path file, byte[] header) throws IOException {
        if (header[0] != '{') {
            throw invalid(file, "its header does not begin with {");
        }
        List<Tensor> tensors = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : json(file, header).properties()) {
            if (!entry.getKey().equals(METADATA)) {
                tensors.add(tensor(file, entry.getKey(), entry.getValue()));
            }
        }
        if (tensors.isEmpty()) {
            throw invalid(file, "its header names no tensor");
        }
        tensors.sort(Comparator.comparingLong(Tensor::begin).thenComparing(Tensor::end));
        return tensors;
    }

    private static JsonNode json(Path file, byte[] header) throws IOException {
        try {
            return JSON.readTree(new String(header, StandardCharsets.UTF_8));
        } catch (JsonProcessingException broken) {
            throw invalid(file, "its header is no JSON: " + broken.getOriginalMessage());
        }
    }

    private static Tensor tensor(Path file, String name, JsonNode said) {
        JsonNode offsets = said.path("data_offsets");
        if (!said.path("dtype").isTextual() || !said.path("shape").isArray() || offsets.size() != 2) {
            throw invalid(file, "its tensor '" + name + "' lacks dtype, shape or data_offsets");
        }
        List<Long> shape = new ArrayList<>();
        for (JsonNode side : said.path("shape")) {
            shape.add(count(file, name, side));
        }
        long begin = count(file, name, offsets.get(0));
        long end = count(file, name, offsets.get(1));
        String type = said.path("dtype").asText();
        Tensor tensor = new Tensor(name, type, List.copyOf(shape), product(file, name, shape), begin, end);
        requireFitting(file, tensor);
        return tensor;
    }

    private static long count(Path file, String name, JsonNode number) {
        if (!number.isIntegralNumber() || !number.canConvertToLong() || number.asLong() < 0) {
            throw invalid(file, "its tensor '" + name + "' has '" + number + "' for a count");
        }
        return number.asLong();
    }

    private static long product(Path file, String name, List<Long> shape) {
        try {
            long product = 1;
            for (long side : shape) {
                product = Math.multiplyExact(product, side);
            }
            if (shape.size() <= DEEPEST_SHAPE) {
                return product;
            }
        } catch (ArithmeticException overflow) {
            // Told below, as a shape of too many sides is.
        }
        throw invalid(file, "its tensor '" + name + "' has a shape that no tensor has");
    }

    /** The size of types that are not known cannot be checked. */
    private static void requireFitting(Path file, Tensor tensor) {
        long bytes = tensor.end() - tensor.begin();
        boolean fits = TensorType.named(tensor.type())
                .map(type -> bytes / type.bytes() == tensor.count() && bytes % type.bytes() == 0)
                .orElse(true);
        if (bytes < 0 || !fits) {
            throw invalid(
                    file,
                    "its tensor '" + tensor.name() + "' has " + tensor.count() + " numbers of type " + tensor.type()
                            + ", and " + bytes + " bytes for them");
        }
    }

    private static void requireWhole(Path file, List<Tensor> tensors, long size) {
        long at = 0;
        for (Tensor tensor : tensors) {
            if (tensor.begin() != at) {
                throw invalid(
                        file,
                        "its tensor '" + tensor.name() + "' begins at byte " + tensor.begin()
                                + ", and what lies before it ends at " + at);
            }
            at = tensor.end();
        }
        if (at != size) {
            throw invalid(
                    file,
                    (at > size ? "it is cut: " : "") + "its tensors have " + at + " bytes, and the file " + size
                            + " for them");
        }
    }

    private static InvalidInputException invalid(Path file, String what) {
        return new InvalidInputException("Cannot read " + file + " as safetensors: " + what);
    }
}
