package io.hinterland.ingest.clean.model;

import io.hinterland.ingest.clean.card.Card;
import io.hinterland.ingest.clean.card.CardText;
import io.hinterland.ingest.clean.card.Emissions;
import io.hinterland.ingest.clean.card.ModelIndex;
import io.hinterland.ingest.clean.card.Section;
import io.hinterland.ingest.clean.record.Fields;
import io.hinterland.ingest.clean.record.Remarks;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.clean.vocabulary.LicenseNames;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.identity.Key;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adds what a model card says to what the hub's own fields and its tags say, which come first. What says the same is
 * one edge; where they contradict each other, the hub counts, and the report says how often.
 */
record ModelCard(Card card, Links links, Parents parents, Map<String, Object> properties, Remarks remarks) {

    /** What stands on edges that are known from a link in the card's text only. */
    static final Map<String, Object> FROM_TEXT = Map.of(LinkProperty.SOURCE.word(), "card");

    /** What stands on edges that are known from a merge recipe in the card's text only. */
    static final Map<String, Object> FROM_RECIPE = Map.of(LinkProperty.SOURCE.word(), "recipe");

    private static final Set<String> NO_LICENSE = Set.of("other", "unknown");

    void read() {
        if (card.data().isObject()) {
            data(new Fields(card.data(), remarks));
        }
        card.text().ifPresent(this::text);
    }

    private void data(Fields data) {
        single(data, "pipeline_tag", HubEdgeType.HAS_PIPELINE);
        single(data, "library_name", HubEdgeType.USES_LIBRARY);
        licenses(data);
        NamedValues.languages(remarks).in(data.json("language")).forEach(links::languages);
        References.toDatasets(remarks)
                .in("datasets", data.json("datasets"))
                .forEach(dataset -> links.identified(HubEdgeType.TRAINED_ON, dataset));
        new ParentFields(parents, remarks).read(data);
        properties.putAll(Emissions.properties(data, remarks));
        Evaluations.link(ModelIndex.results(data, remarks), links, remarks);
    }

    /** The hub fills its own field from the card or guesses; a card counts where the hub says nothing. */
    private void single(Fields data, String name, HubEdgeType type) {
        data.text(name).flatMap(remarks::value).ifPresent(value -> {
            if (links.targets(type).isEmpty()) {
                links.named(type, value);
            } else if (!links.targets(type).equals(keys(value))) {
                remarks.count(Rule.CARD_AGAINST_HUB, name + ": " + value);
            }
        });
    }

    private static Set<String> keys(String value) {
        return Key.find(value).map(key -> Set.of(key.value())).orElse(Set.of());
    }

    private void licenses(Fields data) {
        Set<String> tagged = Set.copyOf(links.targets(HubEdgeType.LICENSED_UNDER));
        for (String license : NamedValues.licenses(remarks).in(data.json("license"))) {
            Set<String> named = links.licenses(license);
            if (!tagged.isEmpty() && !named.isEmpty() && Collections.disjoint(tagged, named)) {
                remarks.count(Rule.LICENSE_OF_CARD_ALONE, license);
            }
        }
        if (links.contains(HubEdgeType.LICENSED_UNDER, "other")) {
            data.shortText("license_name").flatMap(remarks::value).ifPresent(this::licenseName);
            data.shortText("license_link")
                    .flatMap(remarks::value)
                    .ifPresent(link -> properties.put("licenseLink", link));
        }
    }

    /** The name that belongs to the licence {@code other} may be that of a known one. */
    private void licenseName(String name) {
        properties.put("licenseName", name);
        LicenseNames.find(name).filter(id -> !NO_LICENSE.contains(id)).ifPresent(license -> {
            remarks.count(Rule.LICENSE_OF_OTHER, name);
            links.replaceOther(license, name);
        });
    }

    private void text(CardText text) {
        text.papers().forEach(paper -> links.identified(HubEdgeType.CITES, paper.value(), FROM_TEXT));
        text.repositories().forEach(code -> links.identified(HubEdgeType.LINKS_TO, code.url()));
        if (!text.dois().isEmpty()) {
            properties.put("dois", List.copyOf(text.dois()));
        }
        for (Section section : Section.values()) {
            properties.put(section.property(), text.sections().contains(section));
        }
        parents.addOfRecipe(text.merged());
    }
}
