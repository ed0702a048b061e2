package io.hinterland.ingest.clean.vocabulary;

import java.util.Optional;

/**
 * A value as a vocabulary has it.
 *
 * @param spelling the official one, shown wherever the value is
 * @param label what people call it, {@code Text Classification} for {@code text-classification}
 * @param group to which it belongs among its like, {@code Natural Language Processing}
 */
public record Term(String spelling, String label, Optional<String> group) {}
