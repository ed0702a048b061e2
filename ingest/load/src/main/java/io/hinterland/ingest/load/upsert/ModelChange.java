package io.hinterland.ingest.load.upsert;

import io.hinterland.ingest.clean.model.ModelRecord;
import io.hinterland.ingest.load.history.Counters;
import io.hinterland.ingest.load.history.ModelYears;
import io.hinterland.schema.identity.ShortName;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A record beside what the graph says of its model.
 *
 * @param standing nothing for a model that was never listed
 */
record ModelChange(ModelRecord record, Optional<StoredModel> standing, long contentHash, ListingDay listing) {

    static ModelChange of(ModelRecord record, Optional<StoredModel> standing, ListingDay listing) {
        return new ModelChange(record, standing, ContentHash.of(record), listing);
    }

    String id() {
        return record.id().value();
    }

    Outcome outcome() {
        if (standing.isEmpty()) {
            return Outcome.ADDED;
        }
        StoredModel model = standing.get();
        if (listing.lastSeen(model).isAfter(listing.day())) {
            return Outcome.OLDER;
        }
        if (!model.listed()) {
            return Outcome.ADDED;
        }
        return says(model) && model.counters().equals(recordCounters()) ? Outcome.SAME : Outcome.CHANGED;
    }

    /** Returns whether nothing but counters is to be written. */
    boolean isRecount() {
        return outcome() == Outcome.CHANGED && standing.filter(this::says).isPresent();
    }

    private boolean says(StoredModel model) {
        return model.contentHash().equals(Optional.of(contentHash));
    }

    private Counters recordCounters() {
        return Counters.of(record.properties());
    }

    /**
     * Returns the outcome as an undisturbed run would count it: what a run that broke off has written was no less new.
     */
    Outcome counted() {
        boolean isWritten = outcome() == Outcome.SAME
                && listing.mayBeResumed()
                && standing.filter(model -> model.lastSeen().equals(listing.day()))
                        .isPresent();
        if (!isWritten) {
            return outcome();
        }
        return firstSeen().equals(listing.day()) ? Outcome.ADDED : Outcome.CHANGED;
    }

    /** Returns the first day on which the model was seen, this listing among them. */
    LocalDate firstSeen() {
        return standing.map(StoredModel::firstSeen)
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
        return outcome() == Outcome.SAME
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
        properties.put("shortName", ShortName.of(id()));
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
    Optional<ModelYears.CounterChange> counters() {
        Counters after = recordCounters();
        return standing.filter(model -> !model.counters().equals(after))
                .map(model ->
                        new ModelYears.CounterChange(id(), model.firstSeen(), model.counters(), listing.day(), after));
    }

    /** Returns how the counters changed from this record, which is the earliest, to the first day known so far. */
    Optional<ModelYears.CounterChange> countersBefore() {
        return standing.map(model -> new ModelYears.CounterChange(
                id(), listing.day(), recordCounters(), model.firstSeen(), model.counters()));
    }

    /** What becomes of a record of a listing. */
    enum Outcome {
        /** The model was not listed before, or was gone. */
        ADDED("models added"),
        /** The record says something else than the one that stands in the graph. */
        CHANGED("models changed"),
        /** It says the same. */
        SAME("models unchanged"),
        /** The graph has seen the model in a newer listing, and keeps what that one said. */
        OLDER("models already known from a newer listing");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        /** Returns how a report counts it. */
        String words() {
            return words;
        }

        /** Returns whether the record is written. */
        boolean isWritten() {
            return this == ADDED || this == CHANGED;
        }
    }
}
