package io.hinterland.queries.weight;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The types of numbers in safetensors files that can be sampled, all little-endian. */
enum TensorType {
    F64(8, ByteBuffer::getDouble),
    F32(4, ByteBuffer::getFloat),
    F16(2, bytes -> small(bytes.getShort() & 0xFFFF, 5, 10)),
    BF16(2, bytes -> Float.intBitsToFloat(bytes.getShort() << 16)),
    F8_E5M2(1, bytes -> small(bytes.get() & 0xFF, 5, 2)),
    F8_E4M3(1, bytes -> finite8(bytes.get() & 0xFF)),
    I64(8, ByteBuffer::getLong),
    I32(4, ByteBuffer::getInt),
    I16(2, ByteBuffer::getShort),
    I8(1, ByteBuffer::get),
    U64(8, bytes -> bytes.getLong() & Long.MAX_VALUE),
    U32(4, bytes -> bytes.getInt() & 0xFFFFFFFFL),
    U16(2, bytes -> bytes.getShort() & 0xFFFF),
    U8(1, bytes -> bytes.get() & 0xFF),
    BOOL(1, ByteBuffer::get);

    private final int bytes;
    private final ToDoubleFunction<ByteBuffer> reading;

    TensorType(int bytes, ToDoubleFunction<ByteBuffer> reading) {
        this.bytes = bytes;
        this.reading = reading;
    }

    /** Returns the type of that name; nothing for types whose numbers have less than a byte, and unknown ones. */
    static Optional<TensorType> named(String name) {
        return Stream.of(values()).filter(type -> type.name().equals(name)).findFirst();
    }

    /** Returns how many bytes a number has. */
    int bytes() {
        return bytes;
    }

    /** Returns the number at the position of a little-endian buffer. */
    double read(ByteBuffer buffer) {
        return reading.applyAsDouble(buffer);
    }

    /** Returns a number of IEEE 754's form with so many bits of exponent and fraction. */
    private static double small(int bits, int exponentBits, int fractionBits) {
        int sign = bits >> (exponentBits + fractionBits);
        int exponent = bits >> fractionBits & (1 << exponentBits) - 1;
        int fraction = bits & (1 << fractionBits) - 1;
        int bias = (1 << exponentBits - 1) - 1;
        double size;
        if (exponent == (1 << exponentBits) - 1) {
            size = fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
        } else if (exponent == 0) {
            size = Math.scalb((double) fraction, 1 - bias - fractionBits);
        } else {
            size = Math.scalb((double) (fraction | 1 << fractionBits), exponent - bias - fractionBits);
        }
        return sign == 0 ? size : -size;
    }

    /** The form of eight bits that gives up infinities for a greater range (Micikevicius et al. 2022). */
    private static double finite8(int bits) {
        if ((bits & 0x7F) == 0x7F) {
            return Double.NaN;
        }
        boolean isGreat = (bits & 0x78) == 0x78;
        double size = isGreat ? Math.scalb((double) (8 | bits & 7), 8 - 3) : small(bits & 0x7F, 4, 3);
        return (bits & 0x80) == 0 ? size : -size;
    }
}
