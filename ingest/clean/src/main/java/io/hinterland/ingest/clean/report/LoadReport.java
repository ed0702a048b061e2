package io.hinterland.ingest.clean.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hinterland.schema.failure.InvalidInputException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a load read, loaded, rejected, dropped and fixed. Needs the same memory however large the load: everything is
 * counted, the first rejections and a few examples of each rule are kept. Not safe for use by several threads.
 */
public final class LoadReport {

    public static final int MOST_REJECTIONS = 100;
    public static final int MOST_EXAMPLES = 5;

    private final List<Rejection> rejections = new ArrayList<>();
    private final long[] counts = new long[Rule.values().length];
    private final Map<Rule, List<Example>> examples = new EnumMap<>(Rule.class);
    private final Map<String, Long> outcomes = new LinkedHashMap<>();
    private final List<String> listings = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private long read;
    private long loaded;
    private long rejected;
    private long faults;

    /** Counts a record that was met in a source, whatever becomes of it. */
    public void countRead() {
        read++;
    }

    /** Counts records that stand in the graph now. */
    public void countLoaded(long records) {
        loaded += records;
    }

    /** Reports a record that is not loaded. */
    public void reject(Place place, String reason) {
        rejected++;
        keep(new Rejection(place, reason));
    }

    /** Reports a source that cannot be read, or not to its end. */
    public void fault(Place place, String reason) {
        faults++;
        keep(new Rejection(place, reason));
    }

    public void count(Rule rule) {
        count(rule, 1);
    }

    public void count(Rule rule, long values) {
        counts[rule.ordinal()] += values;
    }

    /** Counts a value and keeps it as an example, if it is among the first. */
    public void count(Rule rule, Place place, String value) {
        count(rule);
        keep(rule, new Example(place, value));
    }

    private void keep(Rule rule, Example example) {
        List<Example> kept = examples.computeIfAbsent(rule, first -> new ArrayList<>(MOST_EXAMPLES));
        if (kept.size() < MOST_EXAMPLES) {
            kept.add(example);
        }
    }

    /** Tells what the load did to the graph besides loading records, such as {@code models marked gone}; adds up. */
    public void outcome(String what, long count) {
        outcomes.merge(what, count, Long::sum);
    }

    /** Tells, in a few words, the date of a listing and how it is known. */
    public void listing(String words) {
        listings.add(words);
    }

    /** Tells people, in a sentence, of something that the load did otherwise than they may expect. */
    public void note(String sentence) {
        notes.add(sentence);
    }

    /**
     * Adds all that another report tells, such as that of a part of the work that another thread did. Rejections of one
     * source come in the order of their lines.
     */
    public void add(LoadReport other) {
        read += other.read;
        loaded += other.loaded;
        rejected += other.rejected;
        faults += other.faults;
        for (Rule rule : Rule.values()) {
            counts[rule.ordinal()] += other.counts[rule.ordinal()];
            other.examples(rule).forEach(example -> keep(rule, example));
        }
        other.outcomes.forEach(this::outcome);
        listings.addAll(other.listings);
        notes.addAll(other.notes);
        if (!other.rejections.isEmpty()) {
            addRejections(other.rejections);
        }
    }

    private void addRejections(List<Rejection> others) {
        rejections.addAll(others);
        List<String> sources = rejections.stream()
                .map(rejection -> rejection.place().source())
                .distinct()
                .toList();
        rejections.sort(Comparator.<Rejection>comparingInt(
                        rejection -> sources.indexOf(rejection.place().source()))
                .thenComparingLong(rejection -> rejection.place().line()));
        if (rejections.size() > MOST_REJECTIONS) {
            rejections.subList(MOST_REJECTIONS, rejections.size()).clear();
        }
    }

    private void keep(Rejection rejection) {
        if (rejections.size() < MOST_REJECTIONS) {
            rejections.add(rejection);
        }
    }

    public long read() {
        return read;
    }

    public long loaded() {
        return loaded;
    }

    /** Returns how many records were rejected, kept in {@link #rejections()} or not. */
    public long rejected() {
        return rejected;
    }

    /** Returns how many sources could not be read, or not to their end. */
    public long faults() {
        return faults;
    }

    /** Returns the first {@value #MOST_REJECTIONS} rejected records and faulty sources, in the order they were met. */
    public List<Rejection> rejections() {
        return List.copyOf(rejections);
    }

    public long counted(Rule rule) {
        return counts[rule.ordinal()];
    }

    /** Returns the first values that the rule dropped or fixed, at most {@value #MOST_EXAMPLES}. */
    public List<Example> examples(Rule rule) {
        return List.copyOf(examples.getOrDefault(rule, List.of()));
    }

    /** Returns what was done to the graph besides loading records, in the order it was done; zeros among them. */
    public Map<String, Long> outcomes() {
        return Collections.unmodifiableMap(outcomes);
    }

    /** Returns the dates of the listings and how they are known. */
    public List<String> listings() {
        return List.copyOf(listings);
    }

    public List<String> notes() {
        return List.copyOf(notes);
    }

    /** Returns the whole report for programs. */
    public ObjectNode toJson() {
        return ReportJson.of(this);
    }

    /** Returns the report for people: plain text of several lines, no wider than it must be. */
    public String toTable() {
        return ReportTable.of(this);
    }

    /** Returns the failure of a load none of whose records could be used; it says why, as far as one sentence can. */
    public InvalidInputException nothingUsable(int sources) {
        String first = rejections.isEmpty() ? "" : ": " + rejections.get(0);
        return new InvalidInputException(
                "Nothing could be loaded from " + sources + (sources == 1 ? " source" : " sources") + first);
    }

    /**
     * A value that a rule dropped or fixed.
     *
     * @param value as it was written, cut to at most {@value #MOST_CHARACTERS} characters
     */
    public record Example(Place place, String value) {

        public static final int MOST_CHARACTERS = 120;

        public Example {
            if (value.length() > MOST_CHARACTERS) {
                value = value.substring(0, MOST_CHARACTERS - 1) + "…";
            }
        }
    }

    /** A record that was not loaded, or a source that could not be read (to its end), and why. */
    public record Rejection(Place place, String reason) {

        @Override
        public String toString() {
            return place + ": " + reason;
        }
    }
}
