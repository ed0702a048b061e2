package io.hinterland.ingest.load.history;

import java.time.LocalDate;

/**
 * That a listing has other counters of a model than the one before it.
 *
 * @param since the first day of which the graph knows the counters before, which counts for the first change alone
 * @param day of the listing
 */
public record CounterChange(String model, LocalDate since, Counters before, LocalDate day, Counters after) {}
