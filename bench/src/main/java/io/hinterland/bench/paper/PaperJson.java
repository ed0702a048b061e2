package io.hinterland.bench.paper;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes papers in the form of the sample's metadata. */
final class PaperJson {

    private PaperJson() {}

    static void write(Paper paper, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", paper.id());
        json.writeStringField("title", paper.title());
        writeList("authors", paper.authors(), json);
        if (paper.hasDay()) {
            json.writeStringField("published", paper.published().toString());
        }
        json.writeStringField("year", Integer.toString(paper.published().getYear()));
        if (!paper.categories().isEmpty()) {
            writeList("categories", paper.categories(), json);
        }
        if (paper.repository().isPresent()) {
            json.writeStringField("github", paper.repository().get());
        }
        if (!paper.accounts().isEmpty()) {
            json.writeObjectFieldStart("hf_users");
            for (Map.Entry<String, String> account : paper.accounts().entrySet()) {
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
