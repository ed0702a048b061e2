package io.hinterland.queries.weight;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.identity.ModelId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file about the weights of models: sketches, one on each line in JSON, or distances between models, in CSV with the
 * columns {@code one,other,distance}.
 */
public final class WeightFile {

    private static final String COLUMNS = "one,other,distance";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final List<String> lines;

    private WeightFile(Path file) {
        this.file = file;
        try {
            lines = Files.readAllLines(file);
        } catch (NoSuchFileException missing) {
            throw new InvalidInputException("There is no file " + file, missing);
        } catch (IOException unreadable) {
            throw new InvalidInputException("Cannot read " + file + ": it is no text, or may not be read", unreadable);
        }
    }

    /** @throws InvalidInputException if it cannot be read; the message says which line is wrong */
    public static WeightDistances read(Path file) {
        WeightFile read = new WeightFile(file);
        boolean isTable = !read.lines.isEmpty() && read.lines.get(0).strip().equals(COLUMNS);
        return isTable ? WeightDistances.of(read.distances()) : WeightDistances.ofSketches(read.readSketches());
    }

    /** @throws InvalidInputException if it cannot be read, or a line is no sketch */
    public static List<Sketch> sketches(Path file) {
        return new WeightFile(file).readSketches();
    }

    /** Returns a sketch as a line of such a file. */
    public static String line(Sketch sketch) {
        try {
            return JSON.writeValueAsString(sketch);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A sketch is text and numbers", impossible);
        }
    }

    private List<Sketch> readSketches() {
        List<Sketch> sketches = new ArrayList<>();
        for (int number = 0; number < lines.size(); number++) {
            if (!lines.get(number).isBlank()) {
                sketches.add(sketch(number));
            }
        }
        return sketches;
    }

    private Sketch sketch(int number) {
        try {
            Sketch sketch = JSON.readValue(lines.get(number), Sketch.class);
            return new Sketch(ModelId.parseReference(sketch.model()).value(), sketch.parameters(), sketch.tensors());
        } catch (JsonProcessingException broken) {
            throw invalid(
                    number,
                    "is no sketch; each line is one that 'hinterland sketch' made, or the file is CSV with"
                            + " the columns " + COLUMNS);
        }
    }

    private List<WeightDistances.Distance> distances() {
        List<WeightDistances.Distance> distances = new ArrayList<>();
        for (int number = 1; number < lines.size(); number++) {
            if (!lines.get(number).isBlank()) {
                distances.add(distance(number, lines.get(number).split(",", -1)));
            }
        }
        return distances;
    }

    private WeightDistances.Distance distance(int number, String[] cells) {
        if (cells.length != 3) {
            throw invalid(number, "has " + cells.length + " columns, and three are wanted: " + COLUMNS);
        }
        double distance;
        try {
            distance = Double.parseDouble(cells[2].strip());
        } catch (NumberFormatException noNumber) {
            throw invalid(number, "has '" + cells[2] + "' for a distance");
        }
        if (!(distance >= 0 && distance <= 1)) {
            throw invalid(number, "has the distance " + distance + "; distances are from 0 to 1");
        }
        return new WeightDistances.Distance(
                ModelId.parseReference(cells[0].strip()).value(),
                ModelId.parseReference(cells[1].strip()).value(),
                distance);
    }

    private InvalidInputException invalid(int number, String what) {
        return new InvalidInputException(file + ", line " + (number + 1) + " " + what);
    }
}
