package io.hinterland.ingest.clean.card;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A configuration of mergekit, which people paste into the cards of merged models. */
final class MergeRecipe {

    private final List<String> models = new ArrayList<>();

    private MergeRecipe() {}

    /**
     * Returns what the recipes in a YAML text name as models, each as often as it stands there; none where it is no
     * recipe.
     */
    static List<String> modelsIn(String yaml) {
        MergeRecipe recipe = new MergeRecipe();
        try {
            Yaml.documents(yaml).forEach(recipe::document);
        } catch (Yaml.BrokenYamlException other) {
            // Cards show many configurations, of many programs; one that cannot be read tells nothing.
            return List.of();
        }
        return recipe.models;
    }

    private void document(JsonNode recipe) {
        if (!recipe.has("merge_method") && !recipe.has("slices") && !recipe.has("experts")) {
            return;
        }
        recipe.path("models").forEach(this::part);
        for (JsonNode slice : recipe.path("slices")) {
            slice.path("sources").forEach(this::part);
        }
        recipe.path("experts").forEach(expert -> model(expert.path("source_model")));
        model(recipe.path("base_model"));
    }

    private void part(JsonNode part) {
        model(part.path("model"));
    }

    /** A model is {@code owner/name}, perhaps with a revision or an adapter, or an object that has its path. */
    private void model(JsonNode model) {
        if (model.isTextual()) {
            for (String part : model.textValue().split("\\+", -1)) {
                models.add(part.replaceFirst("@.*", "").strip());
            }
        } else if (model.isObject()) {
            model(model.path("model"));
            model(model.path("path"));
        }
    }
}
