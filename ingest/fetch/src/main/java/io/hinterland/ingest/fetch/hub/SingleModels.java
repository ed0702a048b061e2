package io.hinterland.ingest.fetch.hub;

import java.nio.file.Path;
import java.util.Optional;
import okhttp3.HttpUrl;

/** Single models of the Hub, asked for by their ids; by their ETags where they were asked for before. */
public final class SingleModels {

    private final HubClient client;
    private final Optional<AnswerStore> store;

    /** @param folder where answers are kept from one run to the next */
    public SingleModels(HubClient client, Optional<Path> folder) {
        this.client = client;
        this.store = folder.map(AnswerStore::new);
    }

    /** Returns what the Hub says; the record too where it is unchanged. */
    public HubAnswer ask(String id) {
        HttpUrl address = client.endpoint()
                .newBuilder()
                .addPathSegments("api/models")
                .addPathSegments(id)
                .build();
        Optional<AnswerStore.StoredAnswer> stored = store.flatMap(answers -> answers.find(address));
        HubAnswer answer = client.one(address, AnswerFormat.RECORD, stored.flatMap(AnswerStore.StoredAnswer::etag));
        if (answer instanceof HubAnswer.Unchanged) {
            return new HubAnswer.Content(
                    stored.flatMap(AnswerStore.StoredAnswer::text).orElseThrow(),
                    stored.flatMap(AnswerStore.StoredAnswer::etag));
        }
        if (answer instanceof HubAnswer.Content content && content.etag().isPresent()) {
            store.ifPresent(answers -> answers.keep(
                    address,
                    new AnswerStore.StoredAnswer(content.etag(), Optional.empty(), Optional.of(content.text()))));
        }
        return answer;
    }
}
