package io.hinterland.bench.paper;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The metadata of a paper.
 *
 * @param hasDay whether the full date is known, else the year alone
 * @param accounts the hub's accounts by author's name
 */
record GeneratedPaper(
        String id,
        String title,
        List<String> authors,
        LocalDate published,
        boolean hasDay,
        List<String> categories,
        Optional<String> repository,
        Map<String, String> accounts) {

    /** Writes it in the form of the sample's metadata. */
    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("title", title);
        writeList("authors", authors, json);
        if (hasDay) {
            json.writeStringField("published", published.toString());
        }
        json.writeStringField("year", Integer.toString(published.getYear()));
        if (!categories.isEmpty()) {
            writeList("categories", categories, json);
        }
        if (repository.isPresent()) {
            json.writeStringField("github", repository.get());
        }
        if (!accounts.isEmpty()) {
            json.writeObjectFieldStart("hf_users");
            for (Map.Entry<String, String> account : accounts.entrySet()) {
                json.writeStringField(account.getKey(), account.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void writeList(String field, List<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
