package io.hinterland.bench.listing;

import io.hinterland.bench.chance.Draw;
import io.hinterland.bench.chance.DrawAspect;
import io.hinterland.bench.chance.Frequencies;
import io.hinterland.bench.chance.Popularity;
import io.hinterland.bench.chance.ValuePlaces;
import io.hinterland.bench.pattern.ListingPatterns;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What derives from what. Parents inside the listing and outside are equally famous as in the real one. */
final class GeneratedLineage {

    static final int FAMOUS = 20;
    private static final int SLOTS = 64;

    /**
     * How often a model without a parent in the listing is passed over as a parent. Brings the depth of lineages near
     * the real one, where the less famous parents are themselves derived more often than not.
     */
    private static final double PASSED_OVER = 0.75;

    private static final int MOST_PASSED_OVER = 3;
    private static final Parent NONE = new Parent.Outside(0);

    /** People derive from what is new; without that, lineages would not get as deep as they are. */
    private static final double RECENT = 3;

    private final long seed;
    private final PatternChoice choice;
    private final Popularity inside;
    private final Popularity outside;
    private final double insideShare;

    GeneratedLineage(ListingPatterns patterns, PatternChoice choice, long seed) {
        this.seed = seed;
        this.choice = choice;
        insideShare = patterns.insideShare();
        inside = Popularity.among(
                this::isInside,
                patterns.parentsInside(),
                FAMOUS,
                seed,
                DrawAspect.PARENT_INSIDE,
                places(patterns, patterns.parentsInside()));
        outside = Popularity.among(
                place -> !isInside(place),
                patterns.parentsOutside(),
                FAMOUS,
                seed,
                DrawAspect.PARENT_OUTSIDE,
                places(patterns, patterns.parentsOutside()));
    }

    private ValuePlaces places(ListingPatterns patterns, Frequencies parents) {
        return new ValuePlaces(SLOTS, model -> choice.of(model).parents(), patterns.each(parents));
    }

    private boolean isInside(long place) {
        return new Draw(seed, DrawAspect.INSIDE, place).chance(insideShare);
    }

    /** Returns the first parent, or nothing for a base model. */
    Optional<Parent> first(long model) {
        return choice.of(model).parents() == 0 ? Optional.empty() : Optional.of(parent(model, 0));
    }

    /** Returns all parents, each once. */
    List<Parent> all(long model) {
        int wanted = choice.of(model).parents();
        Set<Parent> parents = new LinkedHashSet<>();
        for (int slot = 0; parents.size() < wanted && slot < SLOTS; slot++) {
            parents.add(parent(model, slot));
        }
        return List.copyOf(parents);
    }

    private Parent parent(long model, int slot) {
        return isInside(model * SLOTS + slot) ? inside(model, slot) : new Parent.Outside(outside.value(model, slot));
    }

    private Parent inside(long model, int slot) {
        long value = inside.value(model, slot);
        long before = inside.isFamous(value) ? model : inside.record(value);
        if (inside.isFamous(value) && value < before) {
            return new Parent.Inside(value);
        }
        return before == 0
                ? new Parent.Outside(outside.value(model, slot))
                : new Parent.Inside(someModel(value, before));
    }

    private long someModel(long value, long before) {
        Draw draw = new Draw(seed, DrawAspect.PARENT_INSIDE_BEGINS, value);
        long candidate = recent(before, draw);
        for (int times = 0; times < MOST_PASSED_OVER && isPassedOver(candidate, draw); times++) {
            candidate = recent(before, draw);
        }
        return candidate;
    }

    private boolean isPassedOver(long candidate, Draw draw) {
        boolean derivesFromListed = first(candidate).orElse(NONE) instanceof Parent.Inside;
        return !derivesFromListed && draw.chance(PASSED_OVER);
    }

    private static long recent(long before, Draw draw) {
        return before - 1 - (long) (before * Math.pow(draw.unit(), RECENT));
    }

    /** What a model derives from. */
    sealed interface Parent {

        /** A model of the listing with a smaller number, so that lineage has no cycle. */
        record Inside(long model) implements Parent {}

        /** A model that no listing has. */
        record Outside(long number) implements Parent {}
    }
}
