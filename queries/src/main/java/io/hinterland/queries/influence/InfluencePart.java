package io.hinterland.queries.influence;

import io.hinterland.queries.PlainNumber;
import io.hinterland.schema.Worded;
import io.hinterland.schema.failure.InvalidInputException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** A part of the score of influence. */
public enum InfluencePart implements Worded {
    PAGERANK(Influence::pageRank),
    BETWEENNESS(Influence::betweenness),
    AUTHORITY(Influence::authority),
    HUB(Influence::hub),
    REACH(Influence::reach),
    H_INDEX(Influence::hIndex);

    /** The weights if nothing is said: what others make of something counts, not what it is made of. */
    public static final String USUAL = "pagerank=1,betweenness=1,authority=1,reach=1,h-index=1";

    private final ToDoubleFunction<Influence> value;

    InfluencePart(ToDoubleFunction<Influence> value) {
        this.value = value;
    }

    double of(Influence influence) {
        return value.applyAsDouble(influence);
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads {@code pagerank=2,reach=1}; parts that are not named have weight 0.
     *
     * @throws InvalidInputException if it is not so written, or no weight is above 0
     */
    public static Map<InfluencePart, Double> weights(String text) {
        Map<InfluencePart, Double> weights = new EnumMap<>(InfluencePart.class);
        for (String part : text.split(",")) {
            String[] sides = part.split("=", -1);
            double weight = sides.length == 2 ? PlainNumber.decimal(sides[1]).orElse(-1) : -1;
            if (weight < 0) {
                throw new InvalidInputException(
                        "'" + part + "' is no weight of a part of the score; write it as pagerank=2, 0 or more");
            }
            weights.put(Worded.parse(InfluencePart.class, "part", sides[0].strip()), weight);
        }
        if (weights.values().stream().noneMatch(weight -> weight > 0)) {
            throw new InvalidInputException("One weight at least is above 0, not " + text);
        }
        return weights;
    }
}
