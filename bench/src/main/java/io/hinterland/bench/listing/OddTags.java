package io.hinterland.bench.listing;

import io.hinterland.bench.chance.Draw;
import io.hinterland.bench.chance.DrawAspect;
import java.util.List;
import java.util.Optional;

/** Values that occur on the hub, but not in the sample: each on one of 20,000 models. */
final class OddTags {

    private static final double EACH = 1 / 20_000.0;
    private static final List<String> TAGS = List.of(
            "arxiv:cs/0112017",
            "arxiv:astro-ph/0601001",
            "arxiv:2104.12255v1",
            "arxiv:2213.00001",
            "arxiv:https://arxiv.org/abs/2104.12255",
            "dataset:220M words (IndoWiki, IndoWC, News)]",
            "dataset:https://example.org/corpus",
            "license:**",
            "base_model:None",
            "base_model:https://huggingface.co/gpt2");

    private OddTags() {}

    static Optional<String> tag(long model, long seed) {
        Draw draw = new Draw(seed, DrawAspect.ODD, model);
        return draw.chance(EACH * TAGS.size()) ? Optional.of(TAGS.get(draw.below(TAGS.size()))) : Optional.empty();
    }
}
