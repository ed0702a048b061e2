package io.hinterland.bench.listing;

import io.hinterland.bench.chance.Draw;
import io.hinterland.bench.chance.DrawAspect;
import io.hinterland.bench.pattern.ListingPatterns;
import io.hinterland.bench.pattern.ModelPattern;
import io.hinterland.bench.pattern.PatternText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A listing of the hub that does not exist, like a real one. Any model can be asked for at any time: it depends on its
 * number and the seed alone, not on the size of the listing. Thread-safe.
 */
public final class GeneratedListing {

    /** Counters up to this one are taken over as they are. */
    private static final long EXACT = 20;

    private static final double SPREAD = 0.25;

    private final Settings settings;
    private final PatternChoice choice;
    private final ModelNames names;
    private final GeneratedLineage lineage;
    private final ModelDates dates;
    private final ModelCitations citations;
    private final RareValues rareValues;

    public GeneratedListing(ListingPatterns patterns, Settings settings) {
        this.settings = settings;
        long seed = settings.seed();
        choice = new PatternChoice(patterns, GeneratedLineage.FAMOUS, seed);
        lineage = new GeneratedLineage(patterns, choice, seed);
        names = new ModelNames(choice, new OwnerChoice(patterns, seed), lineage, seed);
        dates = new ModelDates(settings, choice, lineage);
        citations = new ModelCitations(patterns, choice, lineage, dates, seed);
        rareValues = new RareValues(patterns, choice, seed);
    }

    public Settings settings() {
        return settings;
    }

    public ModelCitations citations() {
        return citations;
    }

    /** Returns the account that publishes a model, or nothing for a bare id. */
    public Optional<String> owner(long model) {
        return names.owner(model);
    }

    public String id(long model) {
        return names.id(model);
    }

    public GeneratedModel model(long number) {
        ModelPattern pattern = choice.of(number);
        PatternText.Facts facts = new ModelFacts(number, names.id(number), lineage.all(number));
        Draw counters = new Draw(settings.seed(), DrawAspect.COUNTERS, number);
        return new GeneratedModel(
                facts.id(),
                names.owner(number),
                dates.created(number),
                dates.changed(number),
                near(pattern.likes(), counters),
                near(pattern.downloads(), counters),
                pattern.trending(),
                pattern.gated(),
                tags(pattern, facts, number),
                pattern.pipeline(),
                pattern.library().map(library -> library.text(facts)),
                pattern.parameters(),
                near(pattern.usedStorage(), counters));
    }

    private List<String> tags(ModelPattern pattern, PatternText.Facts facts, long number) {
        List<String> tags = new ArrayList<>(pattern.tags().size() + 1);
        for (PatternText part : pattern.tags()) {
            tags.add(part.text(facts));
        }
        OddTags.tag(number, settings.seed()).ifPresent(tags::add);
        return tags;
    }

    private static OptionalLong near(OptionalLong value, Draw draw) {
        return value.isPresent() ? OptionalLong.of(near(value.getAsLong(), draw)) : value;
    }

    private static long near(long value, Draw draw) {
        return value <= EXACT ? value : Math.max(EXACT, Math.round(value * Math.exp(SPREAD * draw.normal())));
    }

    private final class ModelFacts implements PatternText.Facts {

        private final long number;
        private final String id;
        private final List<GeneratedLineage.Parent> parents;

        ModelFacts(long number, String id, List<GeneratedLineage.Parent> parents) {
            this.number = number;
            this.id = id;
            this.parents = parents;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String parent(int slot) {
            return names.id(parents.get(slot % parents.size()));
        }

        @Override
        public String paper(int slot) {
            return citations.arxivId(citations.paper(number, slot));
        }

        @Override
        public String rareTag(int slot) {
            return rareValues.tag(number, slot);
        }

        @Override
        public String rareDataset(int slot) {
            return rareValues.dataset(number, slot);
        }

        @Override
        public String rareLibrary() {
            return rareValues.library(number);
        }
    }

    /**
     * Which listing to make. Models are numbered from 0; those from {@code size} on are published after the first day.
     *
     * @param size number of models on the first day
     * @param firstDay date of the first listing
     * @param addedADay number of models that each later day adds
     */
    public record Settings(long seed, long size, LocalDate firstDay, long addedADay) {

        /** The day of the real listing that ships with the project. */
        public static final LocalDate FIRST_DAY = LocalDate.of(2026, 8, 22);

        public static Settings of(long seed, long size) {
            return new Settings(seed, size, FIRST_DAY, 0);
        }
    }
}
