package io.hinterland.ingest.fetch.hub;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.failure.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the Hub said of models that it was asked for one by one. */
public final class FetchedModels {

    private static final Place HUB = Place.whole("the Hub");

    private final List<JsonNode> records = new ArrayList<>();
    private final Map<String, String> renamed = new LinkedHashMap<>();
    private final List<String> missing = new ArrayList<>();
    private final Map<String, HubAnswer.Withholding> withheld = new LinkedHashMap<>();

    public void take(String id, HubAnswer answer) {
        if (answer instanceof HubAnswer.Content content) {
            JsonNode record = HubRecord.parse(content.text());
            records.add(record);
            Optional.of(HubRecord.id(record)).filter(now -> !now.equals(id)).ifPresent(now -> renamed.put(id, now));
        } else if (answer instanceof HubAnswer.Withheld denied) {
            withheld.put(id, denied.reason());
        } else {
            missing.add(id);
        }
    }

    public boolean isEmpty() {
        return records.isEmpty() && missing.isEmpty() && withheld.isEmpty();
    }

    /** Reports what came otherwise than it was asked for. */
    public void tell(LoadReport report) {
        renamed.forEach((old, now) -> report.count(Rule.HUB_RENAMED, HUB, old + " is " + now));
        withheld.forEach((id, reason) -> report.count(Rule.HUB_WITHHELD, HUB, id + ": " + reason.sentence()));
        missing.forEach(id -> report.count(Rule.HUB_MISSING, HUB, id));
    }

    /** Returns the records as they came. */
    public List<JsonNode> records() {
        return records;
    }

    /** Returns the new ids by the old ones. */
    public Map<String, String> renamed() {
        return renamed;
    }

    /** Returns the ids of which the Hub has nothing. */
    public List<String> missing() {
        return missing;
    }

    public Map<String, HubAnswer.Withholding> withheld() {
        return withheld;
    }

    /**
     * Writes the records to a new file of gzip JSON lines.
     *
     * @throws InvalidInputException if it cannot be written
     */
    public void write(Path file) {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (Dump dump = Dump.open(draft, 0)) {
                dump.append(records);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new InvalidInputException(
                    "The models cannot be kept in " + file + " ("
                            + failure.getClass().getSimpleName() + ": " + failure.getMessage() + ")",
                    failure);
        }
    }
}
