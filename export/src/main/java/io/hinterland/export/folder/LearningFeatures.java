package io.hinterland.export.folder;

import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.Property;
import java.util.List;
import java.util.stream.Collectors;

/** Properties as numbers, for graph learning, in the SQL of DuckDB; what is absent stays absent. */
final class LearningFeatures {

    /** Of how many listings at least edges are split by time: one each for training, validation and test. */
    static final int LEAST_LISTINGS = 3;

    private LearningFeatures() {}

    /** A property that is a number, or one that becomes one. */
    record Feature(Property property) {

        String name() {
            return property.name();
        }

        /** Returns what its numbers mean, for people. */
        String meaning() {
            return switch (property.type()) {
                case WHOLE_NUMBER, NUMBER -> "number";
                case TRUTH -> "0 or 1";
                case DAY -> "days since 1970-01-01";
                case MOMENT -> "seconds since 1970-01-01T00:00:00Z";
                case TEXT, TEXTS -> "position in " + property.words();
            };
        }

        /** @param from prefix of the column, such as {@code e.} */
        String expression(String from) {
            String column = from + '"' + property.name() + '"';
            return switch (property.type()) {
                case WHOLE_NUMBER, NUMBER -> column;
                case TRUTH -> "CAST(" + column + " AS TINYINT)";
                case DAY -> day(column);
                case MOMENT -> "CAST(floor(epoch(" + column + ")) AS BIGINT)";
                case TEXT, TEXTS -> "CAST(list_position(" + words() + ", " + column + ") - 1 AS BIGINT)";
            };
        }

        private String words() {
            return property.words().stream()
                    .map(word -> "'" + word.replace("'", "''") + "'")
                    .collect(Collectors.joining(", ", "[", "]"));
        }

        private boolean isNumber() {
            return switch (property.type()) {
                // When something was seen can be learned from; a number of provenance is but a hash.
                case WHOLE_NUMBER -> !property.has(Property.Trait.PROVENANCE);
                case NUMBER, TRUTH, DAY, MOMENT -> true;
                case TEXT -> !property.words().isEmpty();
                case TEXTS -> false;
            };
        }
    }

    static List<Feature> of(HubNodeType type) {
        return features(type.properties());
    }

    static List<Feature> of(HubEdgeType type) {
        return features(type.properties());
    }

    private static List<Feature> features(List<Property> properties) {
        return properties.stream().map(Feature::new).filter(Feature::isNumber).toList();
    }

    /** Returns the days since 1970 of a column of days. */
    static String day(String column) {
        return "CAST(date_diff('day', DATE '1970-01-01', " + column + ") AS BIGINT)";
    }

    /**
     * Adds to edges with a {@code day} for what they serve: {@code test} if the newest listing was the first to have
     * them, {@code valid} if it was the one before, else {@code train}.
     *
     * @param listings days of at least {@value #LEAST_LISTINGS} listings, ascending
     */
    static String split(String edges, List<Long> listings) {
        long beforeNewest = listings.get(listings.size() - 2);
        long beforeThat = listings.get(listings.size() - LEAST_LISTINGS);
        return "SELECT *, CASE WHEN day > " + beforeNewest + " THEN 'test' WHEN day > " + beforeThat
                + " THEN 'valid' ELSE 'train' END AS split FROM (" + edges + ") ORDER BY source, target";
    }
}
