package io.hinterland.queries.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.hinterland.schema.failure.InvalidInputException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SketchingTest {

    @TempDir
    Path folder;

    @Test
    void aSketchHasASampleOfEachTensorOfAllFiles() {
        Path first = new SafetensorsWriter().floats("a", new double[] {7, 7, 7}).write(file("1"));
        Path second = new SafetensorsWriter()
                .floats("b", new double[10_000])
                .halves("c", new double[] {-2})
                .write(file("2"));

        Sketch sketch = Sketching.of("ada/loom", List.of(first, second));
        assertThat(sketch.parameters()).isEqualTo(10_004);
        assertThat(sketch.tensors()).extracting(Sketch.Sample::name).containsExactly("a", "b", "c");
        assertThat(sketch.tensors().get(0).values()).hasSize(3 * 4);
        assertThat(sketch.tensors().get(1).values()).hasSize(512 * 4);
        assertThat(ByteBuffer.wrap(sketch.tensors().get(2).values())
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .getFloat())
                .isEqualTo(-2);
        assertThat(WeightFile.line(sketch)).hasSizeLessThan(4_000);
    }

    @ParameterizedTest
    @CsvSource({
        "F64, 000000000000F0BF, -1",
        "F32, 0000C03F, 1.5",
        "F16, 003E, 1.5",
        "F16, 0100, 5.960464477539063E-8",
        "F16, 007C, Infinity",
        "BF16, C0BF, -1.5",
        "F8_E5M2, 3E, 1.5",
        "F8_E4M3, 3C, 1.5",
        "F8_E4M3, 7E, 448",
        "F8_E4M3, FE, -448",
        "F8_E4M3, 01, 0.001953125",
        "I8, FF, -1",
        "U8, FF, 255",
        "I16, FEFF, -2",
        "U16, FEFF, 65534",
        "I32, FFFFFFFF, -1",
        "U32, FFFFFFFF, 4294967295",
        "I64, 0300000000000000, 3",
        "BOOL, 01, 1"
    })
    void numbersAreReadByTheirType(String type, String bytes, double number) {
        ByteBuffer buffer = ByteBuffer.wrap(HexFormat.of().parseHex(bytes)).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(TensorType.named(type).orElseThrow().read(buffer)).isEqualTo(number);
        assertThat(buffer.remaining()).isZero();
    }

    @Test
    void whatCannotBeIsTold() throws IOException {
        String tensor = "{\"a\": {\"dtype\": \"F32\", \"shape\": [2], \"data_offsets\": [0, 8]}}";
        assertRejected(SafetensorsWriter.write(file("cut"), tensor, new byte[7]), "cut");
        assertRejected(SafetensorsWriter.write(file("long"), tensor, new byte[9]), "the file 9 for them");
        assertRejected(SafetensorsWriter.write(file("text"), "no JSON at all", new byte[8]), "does not begin with {");
        assertRejected(SafetensorsWriter.write(file("broken"), "{\"a\": ", new byte[8]), "no JSON");
        assertRejected(SafetensorsWriter.write(file("none"), "{}", new byte[0]), "names no tensor");
        assertRejected(SafetensorsWriter.write(file("twice"), "{\"a\": 1, \"a\": 2}", new byte[8]), "Duplicate");
        assertRejected(header("[0, 8]", "[3]"), "3 numbers of type F32, and 8 bytes");
        assertRejected(header("[0, -8]", "[2]"), "'-8' for a count");
        assertRejected(header("[8, 0]", "[2]"), "-8 bytes");
        assertRejected(header("[0, 1e300]", "[2]"), "for a count");
        assertRejected(header("[4, 12]", "[2]"), "begins at byte 4");
        assertRejected(header("[0]", "[2]"), "lacks dtype, shape or data_offsets");
        assertRejected(header("[0, 8]", "[4294967296, 4294967296, 4294967296]"), "shape that no tensor has");
        assertRejected(SafetensorsWriter.write(file("deep"), "{\"a\":" + "[".repeat(5_000), new byte[8]), "no JSON");
        assertRejected(bytes("FFFFFFFFFFFFFF7F7B7D"), "header would have 9223372036854775807 bytes");
        assertRejected(bytes("FFFFFFFFFFFFFFFF7B7D"), "header would have 18446744073709551615 bytes");
        assertRejected(bytes("FF00000000000000" + "7B7D"), "it is cut: its header has 255 bytes, and only 2");
        assertRejected(bytes("FF00"), "it has 2 bytes");
    }

    @Test
    void otherFormatsAreNamedAndNeverRun() throws IOException {
        assertRejected(bytes("504B0304140000000000"), "zip");
        assertRejected(bytes("80027D71002E"), "pickle");
        assertRejected(bytes("4747554603000000"), "GGUF");
        assertRejected(text("version https://git-lfs.github.com/spec/v1"), "Git LFS");
        assertRejected(text("{\"metadata\": {}, \"weight_map\": {}}"), "JSON");
        assertRejected(file("missing"), "There is no file");
        assertThatThrownBy(() -> Sketching.of("a/b", List.of(folder))).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aTensorOfTwoFilesIsTold() {
        Path first = new SafetensorsWriter().floats("a", new double[] {1}).write(file("1"));
        assertThatThrownBy(() -> Sketching.of("ada/loom", List.of(first, first)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("'a'");
    }

    @Test
    void filesOfSketchesAndDistancesAreRead() throws IOException {
        Path weights = new SafetensorsWriter().floats("a", numbers(1)).write(file("1"));
        Path copy = new SafetensorsWriter().integers("a", numbers(1)).write(file("2"));
        Path other = new SafetensorsWriter().floats("a", numbers(2)).write(file("3"));
        Path sketches = Files.writeString(
                file("sketches"),
                WeightFile.line(Sketching.of("a/one", List.of(weights))) + "\n"
                        + WeightFile.line(Sketching.of("a/copy", List.of(copy))) + "\n\n"
                        + WeightFile.line(Sketching.of("a/other", List.of(other))) + "\n");

        List<WeightDistances.Near> near = WeightFile.read(sketches).near("a/one");
        assertThat(near).extracting(WeightDistances.Near::model).containsExactly("a/copy", "a/other");
        assertThat(near.get(0).distance()).as("scaled and rounded").isLessThan(0.02);
        assertThat(near.get(1).distance()).as("unrelated").isCloseTo(1, within(0.02));

        Path table = Files.writeString(file("table"), "one,other,distance\na/one,a/two,0.25\n\na/two,a/three,1\n");
        assertThat(WeightFile.read(table).near("a/two"))
                .containsExactly(new WeightDistances.Near("a/one", 0.25), new WeightDistances.Near("a/three", 1));
        for (String line : List.of("a/one,a/two", "a/one,a/two,far", "a/one,a/two,1.5", "a/one,a/two,NaN")) {
            assertThatThrownBy(() -> WeightFile.read(Files.writeString(file("bad"), "one,other,distance\n" + line)))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("line 2");
        }
        assertThatThrownBy(() -> WeightFile.read(Files.writeString(file("bad"), "{\"model\": 3}")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("line 1");
    }

    private static double[] numbers(int seed) {
        Random random = new Random(seed);
        return random.doubles(20_000, -1, 1).toArray();
    }

    private Path header(String offsets, String shape) {
        return SafetensorsWriter.write(
                file("header"),
                "{\"a\": {\"dtype\": \"F32\", \"shape\": %s, \"data_offsets\": %s}}".formatted(shape, offsets),
                new byte[8]);
    }

    private Path bytes(String digits) throws IOException {
        return Files.write(file("bytes"), HexFormat.of().parseHex(digits));
    }

    private Path text(String text) throws IOException {
        return Files.write(file("text"), text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name) {
        return folder.resolve(name + ".safetensors");
    }

    private static void assertRejected(Path file, String why) {
        assertThatThrownBy(() -> Sketching.of("ada/loom", List.of(file)))
                .as(why)
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(file.getFileName().toString())
                .hasMessageContaining(why);
    }
}
