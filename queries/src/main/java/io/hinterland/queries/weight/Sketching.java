package io.hinterland.queries.weight;

import io.hinterland.schema.failure.InvalidInputException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes sketches of models from their safetensors files. Which numbers of a tensor are sampled follows from its name
 * alone, so that sketches of models with the same tensors can be compared number by number.
 */
public final class Sketching {

    private static final int NUMBERS = 8_192;
    private static final int LEAST_OF_A_TENSOR = 8;
    private static final int MOST_OF_A_TENSOR = 512;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final List<Sketch.Sample> samples = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private long parameters;

    private Sketching() {}

    /**
     * Returns the sketch of a model.
     *
     * @param files all its files; each is a part of the model
     * @throws InvalidInputException if a file cannot be read, is cut, of another format, or says what cannot be
     */
    public static Sketch of(String model, List<Path> files) {
        Sketching sketching = new Sketching();
        List<SafetensorsHeader> headers = files.stream()
                .map(file -> reading(file, SafetensorsHeader::read))
                .toList();
        int tensors =
                headers.stream().mapToInt(header -> header.tensors().size()).sum();
        int most = Math.max(LEAST_OF_A_TENSOR, Math.min(MOST_OF_A_TENSOR, NUMBERS / Math.max(1, tensors)));
        for (Path file : files) {
            reading(file, (path, channel) -> sketching.add(path, channel, most));
        }
        return new Sketch(model, sketching.parameters, sketching.samples);
    }

    /** What is read from an open file. */
    @FunctionalInterface
    private interface Reading<T> {

        T from(Path file, FileChannel channel) throws IOException;
    }

    private static <T> T reading(Path file, Reading<T> reading) {
        try (FileChannel channel = FileChannel.open(file)) {
            return reading.from(file, channel);
        } catch (NoSuchFileException missing) {
            throw new InvalidInputException("There is no file " + file, missing);
        } catch (AccessDeniedException denied) {
            throw new InvalidInputException(file + " may not be read", denied);
        } catch (IOException unreadable) {
            throw new InvalidInputException("Cannot read " + file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private boolean add(Path file, FileChannel channel, int most) throws IOException {
        SafetensorsHeader header = SafetensorsHeader.read(file, channel);
        MappedNumbers numbers = new MappedNumbers(channel, header.dataStart());
        for (SafetensorsHeader.Tensor tensor : header.tensors()) {
            if (!names.add(tensor.name())) {
                throw new InvalidInputException("The tensor '" + tensor.name() + "' of " + file
                        + " is in another file too; the files of one sketch are the parts of one model");
            }
            parameters += tensor.count();
            samples.add(new Sketch.Sample(tensor.name(), tensor.type(), tensor.shape(), values(tensor, numbers, most)));
        }
        return true;
    }

    private static byte[] values(SafetensorsHeader.Tensor tensor, MappedNumbers numbers, int most) {
        return TensorType.named(tensor.type())
                .map(type -> {
                    int count = (int) Math.min(most, tensor.count());
                    ByteBuffer values = ByteBuffer.allocate(4 * count).order(ByteOrder.LITTLE_ENDIAN);
                    for (int sample = 0; sample < count; sample++) {
                        long place = Long.remainderUnsigned(random(tensor.name(), sample), tensor.count());
                        values.putFloat((float) numbers.at(tensor.begin() + place * type.bytes(), type));
                    }
                    return values.array();
                })
                .orElse(new byte[0]);
    }

    /** The generator SplitMix64 (Steele, Lea and Flood 2014), begun from the name. */
    private static long random(String name, int sample) {
        long mixed = name.hashCode() * 31L + (sample + 1) * GOLDEN;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
