package io.hinterland.ingest.load.bulk;

import io.hinterland.ingest.load.settle.MarkerCounts;
import io.hinterland.schema.HubEdgeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The libraries and tags of models that cite papers, and how many models have each. Those of other models are counted
 * alone; a record that was replaced is counted off by reading it again, which is rare.
 */
final class StagedMarkers {

    private static final Set<HubEdgeType> TYPES = Set.of(HubEdgeType.USES_LIBRARY, HubEdgeType.HAS_TAG);

    private record Marker(HubEdgeType type, int number) {}

    private final StagedNetwork network;
    private final Map<Integer, List<Marker>> ofCitingRows = new HashMap<>();
    private final Map<HubEdgeType, GrowingInts> models =
            Map.of(HubEdgeType.USES_LIBRARY, new GrowingInts(), HubEdgeType.HAS_TAG, new GrowingInts());
    private final Set<Integer> replacedRows = new HashSet<>();
    private List<Marker> ofRow = new ArrayList<>();

    StagedMarkers(StagedNetwork network) {
        this.network = network;
    }

    /** Begins a row. */
    void begin() {
        ofRow = new ArrayList<>();
    }

    void replace(int row) {
        replacedRows.add(row);
    }

    /** Notes an edge of the row that began last. */
    void link(int row, HubEdgeType type, int target) {
        if (TYPES.contains(type)) {
            ofRow.add(new Marker(type, target));
            count(type, target, 1);
        } else if (type == HubEdgeType.CITES) {
            ofCitingRows.put(row, ofRow);
        }
    }

    private void count(HubEdgeType type, int target, int by) {
        GrowingInts counts = models.getOrDefault(type, new GrowingInts());
        counts.set(target, (target < counts.size() ? counts.get(target) : 0) + by, 0);
    }

    /** Takes back what was counted for records that later ones replaced. */
    void settle(StageFile file) {
        if (replacedRows.isEmpty()) {
            return;
        }
        try (StageFile.Reader staged = file.read()) {
            while (staged.hasNext()) {
                settle(new BytesReader(staged.next()));
            }
        }
        replacedRows.clear();
    }

    private void settle(BytesReader reader) {
        for (int row = reader.number(); reader.hasMore(); row++) {
            reader.number();
            reader.number();
            reader.skipCounted();
            for (int left = reader.number(); left > 0; left--) {
                HubEdgeType type = HubEdgeType.values()[reader.number()];
                int target = reader.number();
                reader.number();
                reader.skipCounted();
                if (replacedRows.contains(row) && TYPES.contains(type)) {
                    count(type, target, -1);
                }
            }
        }
    }

    /** Returns the keys of the libraries and tags of a row that cites a paper. */
    Set<String> of(int row) {
        Set<String> keys = new HashSet<>();
        for (Marker marker : ofCitingRows.getOrDefault(row, List.of())) {
            keys.add(network.nodes(marker.type.target()).name(marker.number));
        }
        return keys;
    }

    /** Returns how many models have a library or tag; {@link #settle} comes before. */
    MarkerCounts counts() {
        return key -> TYPES.stream().mapToLong(type -> models(type, key)).sum();
    }

    private long models(HubEdgeType type, String key) {
        int number = network.nodes(type.target()).find(key);
        GrowingInts counts = models.getOrDefault(type, new GrowingInts());
        return number < 0 || number >= counts.size() ? 0 : counts.get(number);
    }
}
