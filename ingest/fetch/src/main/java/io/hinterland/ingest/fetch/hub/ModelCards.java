package io.hinterland.ingest.fetch.hub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hinterland.ingest.clean.card.Secrets;
import io.hinterland.ingest.clean.record.Remarks;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import okhttp3.HttpUrl;

/**
 * Attaches to records of models their cards, the text of {@code README.md}, as the field {@code card}. A card is asked
 * for once for each revision of its repository, and by its ETag where the revision is another one.
 */
public final class ModelCards {

    private static final String FILE = "README.md";

    private final HubClient client;
    private final AnswerStore store;

    /** @param folder where cards are kept from one crawl to the next */
    public ModelCards(HubClient client, Path folder) {
        this.client = client;
        this.store = new AnswerStore(folder);
    }

    /** Returns the records in their order, those of models that have a card with it. */
    public List<JsonNode> attach(List<JsonNode> models) {
        return models.stream().map(this::attach).toList();
    }

    private JsonNode attach(JsonNode model) {
        Optional<String> card = mayHaveCard(model) ? card(model) : Optional.empty();
        return card.isEmpty() ? model : ((ObjectNode) model.deepCopy()).put("card", card.get());
    }

    /** A record that lists its files tells whether a card is among them. */
    private static boolean mayHaveCard(JsonNode model) {
        JsonNode files = model.path("siblings");
        return files.isEmpty()
                || StreamSupport.stream(files.spliterator(), false)
                        .anyMatch(file -> file.path("rfilename").asText().equals(FILE));
    }

    private Optional<String> card(JsonNode model) {
        HttpUrl address = client.endpoint()
                .newBuilder()
                .addPathSegments(HubRecord.id(model))
                .addPathSegments("raw/main/" + FILE)
                .build();
        Optional<String> revision = Optional.ofNullable(model.path("sha").textValue());
        Optional<AnswerStore.StoredAnswer> stored = store.find(address);
        return stored.filter(answer -> answer.isOf(revision))
                .or(() -> asked(address, stored, revision))
                .flatMap(AnswerStore.StoredAnswer::text);
    }

    /** What is withheld today may be granted tomorrow, and is not kept. */
    private Optional<AnswerStore.StoredAnswer> asked(
            HttpUrl address, Optional<AnswerStore.StoredAnswer> stored, Optional<String> revision) {
        HubAnswer answer = client.one(address, AnswerFormat.TEXT, stored.flatMap(AnswerStore.StoredAnswer::etag));
        Optional<AnswerStore.StoredAnswer> known;
        if (answer instanceof HubAnswer.Content content) {
            known = Optional.of(new AnswerStore.StoredAnswer(
                    content.etag(), revision, Optional.of(withoutSecrets(address, content.text()))));
        } else if (answer instanceof HubAnswer.Unchanged) {
            known = stored.map(old -> old.at(revision));
        } else if (answer instanceof HubAnswer.Missing) {
            known = Optional.of(new AnswerStore.StoredAnswer(Optional.empty(), revision, Optional.empty()));
        } else {
            known = Optional.empty();
        }
        known.ifPresent(now -> store.keep(address, now));
        return known;
    }

    /** A password that somebody published by mistake is not published again by a dump. */
    private static String withoutSecrets(HttpUrl address, String card) {
        return Secrets.blanked(card, new Remarks(Place.whole(address.toString()), new LoadReport()));
    }
}
