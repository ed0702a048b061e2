package io.hinterland.ingest.load.settle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which model a record means that names a parent. On the Hub, case tells no two ids apart, yet listings have ids that
 * differ in nothing else; so only a parent that is not listed, and differs in case alone from exactly one that is,
 * means that one.
 */
public final class ParentMeanings {

    private final Map<String, List<String>> listed = new HashMap<>();

    /** @param asked the parents that will be asked for */
    public ParentMeanings(Set<String> asked) {
        asked.forEach(parent -> listed.put(folded(parent), new ArrayList<>(1)));
    }

    /** Takes the id of a listed model; every listed model must have been taken before the first question. */
    public void take(String id) {
        List<String> alike = listed.get(folded(id));
        if (alike != null) {
            alike.add(id);
        }
    }

    /** Returns the id of the model that is meant, which is the written one where there is no better. */
    public String meant(String written) {
        List<String> alike = listed.getOrDefault(folded(written), List.of());
        return alike.size() == 1 && !alike.contains(written) ? alike.get(0) : written;
    }

    /** Returns whether several listed models differ from the written id in case alone, so that none is meant. */
    public boolean isAmbiguous(String written) {
        List<String> alike = listed.getOrDefault(folded(written), List.of());
        return alike.size() > 1 && !alike.contains(written);
    }

    /** Returns what ids have in common that differ in case alone. */
    static String folded(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
