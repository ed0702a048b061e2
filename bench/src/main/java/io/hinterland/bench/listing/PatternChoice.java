package io.hinterland.bench.listing;

import io.hinterland.bench.chance.Draw;
import io.hinterland.bench.chance.DrawAspect;
import io.hinterland.bench.pattern.ListingPatterns;
import io.hinterland.bench.pattern.ModelPattern;
import io.hinterland.schema.value.ModelKind;
import java.util.Comparator;
import java.util.List;

/** Which pattern a model follows: the famous parents come first and are the best liked base models. */
final class PatternChoice {

    private final List<ModelPattern> all;
    private final List<ModelPattern> famous;
    private final long seed;

    PatternChoice(ListingPatterns patterns, int famous, long seed) {
        all = patterns.all();
        this.seed = seed;
        this.famous = all.stream()
                .filter(pattern -> pattern.kind() == ModelKind.UNDECLARED)
                .sorted(Comparator.comparingLong(ModelPattern::likes).reversed())
                .limit(famous)
                .toList();
    }

    ModelPattern of(long model) {
        return isFamous(model)
                ? famous.get((int) model)
                : all.get(new Draw(seed, DrawAspect.PATTERN, model).below(all.size()));
    }

    boolean isFamous(long model) {
        return model < famous.size();
    }
}
