package io.hinterland.ingest.load.upsert;

import io.hinterland.ingest.clean.model.ModelRecord;
import io.hinterland.ingest.load.history.CounterChange;
import io.hinterland.ingest.load.history.Counters;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A record beside what the graph says of its model.
 *
 * @param standing nothing for a model that was never listed
 */
record ModelChange(ModelRecord record, Optional<StandingModel> standing, long contentHash, ListingDay listing) {

    static ModelChange of(ModelRecord record, Optional<StandingModel> standing, ListingDay listing) {
        return new ModelChange(record, standing, ContentHash.of(record), listing);
    }

    String id() {
        return record.id().value();
    }

    Fate fate() {
        if (standing.isEmpty()) {
            return Fate.ADDED;
        }
        StandingModel model = standing.get();
        if (listing.lastSeen(model).isAfter(listing.day())) {
            return Fate.OLDER;
        }
        if (!model.listed()) {
            return Fate.ADDED;
        }
        return says(model) && model.counters().equals(recordCounters()) ? Fate.SAME : Fate.CHANGED;
    }

    /** Returns whether nothing but counters is to be written. */
    boolean isRecount() {
        return fate() == Fate.CHANGED && standing.filter(this::says).isPresent();
    }

    private boolean says(StandingModel model) {
        return model.contentHash().equals(Optional.of(contentHash));
    }

    private Counters recordCounters() {
        return Counters.of(record.properties());
    }

    /** Returns the fate as an undisturbed run would count it: what a run that broke off has written was no less new. */
    Fate counted() {
        boolean isWritten = fate() == Fate.SAME
                && listing.mayBeResumed()
                && standing.filter(model -> model.lastSeen().equals(listing.day()))
                        .isPresent();
        if (!isWritten) {
            return fate();
        }
        return firstSeen().equals(listing.day()) ? Fate.ADDED : Fate.CHANGED;
    }

    /** Returns the first day on which the model was seen, this listing among them. */
    LocalDate firstSeen() {
        return standing.map(StandingModel::firstSeen)
                .filter(listing.day()::isAfter)
                .orElse(listing.day());
    }

    /** Returns whether the listing shows the model before any that the graph has taken in. */
    boolean isEarliest() {
        return standing.filter(model -> model.firstSeen().isAfter(listing.day()))
                .isPresent();
    }

    /** Returns whether it must be written that the model was seen; complete listings tell by being complete. */
    boolean isSighting() {
        return fate() == Fate.SAME
                && !listing.complete()
                && standing.filter(model -> listing.lastSeen(model).isBefore(listing.day()))
                        .isPresent();
    }

    /**
     * Returns all properties of the model as it is to be written.
     *
     * @param whole whether its edges are written with it
     */
    Map<String, Object> properties(boolean whole) {
        Map<String, Object> properties = new HashMap<>(record.properties());
        properties.put("id", id());
        properties.put("listed", listing.goneSince().isEmpty());
        listing.goneSince().ifPresent(day -> properties.put("goneSince", day));
        properties.put("firstSeen", firstSeen());
        properties.put("lastSeen", listing.day());
        if (whole && listing.goneSince().isEmpty()) {
            properties.put(ContentHash.PROPERTY, contentHash);
        }
        return properties;
    }

    /** Returns what a model gets of which only counters changed; null for a counter that it has no more. */
    Map<String, Object> recount() {
        return Map.of("id", id(), "counters", recordCounters().properties());
    }

    /** Returns how the counters changed with this record, if they did and the graph knew them before. */
    Optional<CounterChange> counters() {
        Counters after = recordCounters();
        return standing.filter(model -> !model.counters().equals(after))
                .map(model -> new CounterChange(id(), model.firstSeen(), model.counters(), listing.day(), after));
    }

    /** Returns how the counters changed from this record, which is the earliest, to the first day known so far. */
    Optional<CounterChange> countersBefore() {
        return standing.map(
                model -> new CounterChange(id(), listing.day(), recordCounters(), model.firstSeen(), model.counters()));
    }
}
