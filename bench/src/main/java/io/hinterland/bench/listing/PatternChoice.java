package io.hinterland.bench.listing;

import io.hinterland.bench.chance.Aspect;
import io.hinterland.bench.chance.Draw;
import io.hinterland.bench.pattern.Pattern;
import io.hinterland.bench.pattern.Patterns;
import io.hinterland.schema.value.ModelKind;
import java.util.Comparator;
import java.util.List;

/** Which pattern a model follows: the famous parents come first and are the best liked base models. */
final class PatternChoice {

    private final List<Pattern> all;
    private final List<Pattern> famous;
    private final long seed;

    PatternChoice(Patterns patterns, int famous, long seed) {
        all = patterns.all();
        this.seed = seed;
        this.famous = all.stream()
                .filter(pattern -> pattern.kind() == ModelKind.UNDECLARED)
                .sorted(Comparator.comparingLong(Pattern::likes).reversed())
                .limit(famous)
                .toList();
    }

    Pattern of(long model) {
        return isFamous(model)
                ? famous.get((int) model)
                : all.get(new Draw(seed, Aspect.PATTERN, model).below(all.size()));
    }

    boolean isFamous(long model) {
        return model < famous.size();
    }
}
