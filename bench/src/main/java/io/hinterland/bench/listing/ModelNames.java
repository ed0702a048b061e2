package io.hinterland.bench.listing;

import io.hinterland.bench.chance.Draw;
import io.hinterland.bench.chance.DrawAspect;
import io.hinterland.schema.value.ModelKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The ids of models. A derived model has the family name of its first parent. The last part of a name holds the model's
 * number, so that no two are the same.
 */
final class ModelNames {

    /** 68 of the 29,432 ids of 2022 have no owner. */
    private static final double BARE = 68.0 / 29_432;

    /** 3 pairs among the 15,156 ids of 2026 differ only in case; every other model may be the second of a pair. */
    private static final double CASE_TWIN = 2 * 3.0 / 15_156;

    private static final int FAMILIES = 4_000;
    private static final int NUMBER_BASE = 36;
    private static final double MORE_WORDS = 1.8;
    private static final int LONGEST_WORDS = 60;
    private static final List<String> SIZES =
            List.of("0.5B", "1B", "1.5B", "3B", "4B", "7B", "8B", "9B", "14B", "27B", "32B", "70B", "base", "tiny");
    private static final Map<ModelKind, List<String>> SUFFIXES = Map.of(
            ModelKind.UNDECLARED, List.of("", "", "-v2", "-it", "-demo", "-test"),
            ModelKind.FINETUNE, List.of("-sft", "-dpo", "-grpo", "-instruct", "-abliterated", "-seed42", "-chat"),
            ModelKind.QUANTIZED, List.of("-GGUF", "-i1-GGUF", "-mlx-4bit", "-AWQ", "-GPTQ-Int4", "-fp8", "-NVFP4"),
            ModelKind.ADAPTER, List.of("-lora", "-qlora", "-adapter", "-lora-v2"),
            ModelKind.MERGE, List.of("-merge", "-slerp", "-ties"),
            ModelKind.DERIVED, List.of("-derived"));

    private final long seed;
    private final PatternChoice choice;
    private final OwnerChoice accounts;
    private final GeneratedLineage lineage;

    ModelNames(PatternChoice choice, OwnerChoice accounts, GeneratedLineage lineage, long seed) {
        this.seed = seed;
        this.choice = choice;
        this.accounts = accounts;
        this.lineage = lineage;
    }

    String id(long model) {
        return isCaseTwin(model)
                ? twin(model - 1)
                : owner(model).map(owner -> owner + "/").orElse("") + name(model);
    }

    String id(GeneratedLineage.Parent parent) {
        if (parent instanceof GeneratedLineage.Parent.Inside inside) {
            return id(inside.model());
        }
        long number = ((GeneratedLineage.Parent.Outside) parent).number();
        return InventedWords.capitalised(InventedWords.word(number)) + "/" + stem(parent) + "-x"
                + Long.toString(number, NUMBER_BASE);
    }

    /** Returns the publishing account, or nothing for a bare id. */
    Optional<String> owner(long model) {
        if (isCaseTwin(model)) {
            return owner(model - 1);
        }
        boolean bare = new Draw(seed, DrawAspect.BARE, model).chance(BARE);
        return bare ? Optional.empty() : Optional.of(accounts.owner(model));
    }

    private boolean isCaseTwin(long model) {
        return model % 2 == 1
                && !choice.isFamous(model)
                && new Draw(seed, DrawAspect.CASE_TWIN, model).chance(CASE_TWIN);
    }

    private String twin(long model) {
        String name = name(model);
        return owner(model).map(owner -> owner + "/").orElse("") + name.toLowerCase(Locale.ROOT);
    }

    private String name(long model) {
        List<String> suffixes = SUFFIXES.getOrDefault(choice.of(model).kind(), List.of(""));
        String suffix = suffixes.get(new Draw(seed, DrawAspect.SUFFIX, model).below(suffixes.size()));
        return stem(model) + suffix + words(model) + "-m" + Long.toString(model, NUMBER_BASE);
    }

    /** Names on the hub tell of settings and tasks, and their median length is 25. */
    private String words(long model) {
        Draw draw = new Draw(seed, DrawAspect.SUFFIX, ~model);
        StringBuilder words = new StringBuilder();
        for (int remaining = (int) draw.exponential(MORE_WORDS); remaining > 0; remaining--) {
            words.append('-').append(InventedWords.word(draw.below(FAMILIES)));
        }
        return words.substring(0, Math.min(words.length(), LONGEST_WORDS));
    }

    private String stem(long model) {
        return lineage.first(model).map(this::stem).orElseGet(() -> newStem(model));
    }

    private String stem(GeneratedLineage.Parent parent) {
        return parent instanceof GeneratedLineage.Parent.Inside inside
                ? stem(inside.model())
                : newStem(~((GeneratedLineage.Parent.Outside) parent).number());
    }

    private String newStem(long number) {
        Draw draw = new Draw(seed, DrawAspect.STEM, number);
        return InventedWords.capitalised(InventedWords.word(draw.below(FAMILIES))) + "-"
                + SIZES.get(draw.below(SIZES.size()));
    }
}
