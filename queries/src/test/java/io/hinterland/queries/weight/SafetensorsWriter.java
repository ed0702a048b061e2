package io.hinterland.queries.weight;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes safetensors files for tests, as the format's description has them. */
public final class SafetensorsWriter {

    private final List<String> entries = new ArrayList<>();
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();

    /** Adds a tensor of numbers of 32 bits. */
    public SafetensorsWriter floats(String name, double[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
        for (double number : numbers) {
            bytes.putFloat((float) number);
        }
        return add(name, "F32", numbers.length, bytes.array());
    }

    /** Adds a tensor of numbers of eight bits, scaled so that the greatest is 127. */
    public SafetensorsWriter integers(String name, double[] numbers) {
        double greatest = 1e-12;
        for (double number : numbers) {
            greatest = Math.max(greatest, Math.abs(number));
        }
        byte[] bytes = new byte[numbers.length];
        for (int place = 0; place < bytes.length; place++) {
            bytes[place] = (byte) Math.round(127 * numbers[place] / greatest);
        }
        return add(name, "I8", numbers.length, bytes);
    }

    /** Adds a tensor of numbers of 16 bits, of which the exponent has eight. */
    public SafetensorsWriter halves(String name, double[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
        for (double number : numbers) {
            bytes.putShort((short) (Float.floatToIntBits((float) number) >> 16));
        }
        return add(name, "BF16", numbers.length, bytes.array());
    }

    SafetensorsWriter add(String name, String type, int count, byte[] bytes) {
        int begin = data.size();
        data.writeBytes(bytes);
        entries.add("\"%s\": {\"dtype\": \"%s\", \"shape\": [%d], \"data_offsets\": [%d, %d]}"
                .formatted(name, type, count, begin, data.size()));
        return this;
    }

    public Path write(Path file) {
        return write(
                file,
                "{\"__metadata__\": {\"format\": \"pt\"}, " + String.join(", ", entries) + "}   ",
                data.toByteArray());
    }

    /** Writes a header and what follows it, whether they fit together or not. */
    static Path write(Path file, String header, byte[] data) {
        byte[] text = header.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(8 + text.length + data.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(text.length).put(text).put(data);
        try {
            return Files.write(file, bytes.array());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
