package io.hinterland.bench.listing;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes models in the form of the hub's API. */
public final class ModelJson {

    private static final DateTimeFormatter HUB_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private ModelJson() {}

    public static void write(GeneratedModel model, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", model.id());
        json.writeStringField("modelId", model.id());
        if (model.author().isPresent()) {
            json.writeStringField("author", model.author().get());
        }
        json.writeStringField("createdAt", time(model.created()));
        json.writeStringField("lastModified", time(model.changed()));
        json.writeNumberField("likes", model.likes());
        json.writeNumberField("downloads", model.downloads());
        json.writeNumberField("trendingScore", model.trending());
        json.writeBooleanField("private", false);
        json.writeBooleanField("gated", model.gated());
        json.writeArrayFieldStart("tags");
        for (String tag : model.tags()) {
            json.writeString(tag);
        }
        json.writeEndArray();
        writeOptional(model, json);
        json.writeEndObject();
    }

    private static void writeOptional(GeneratedModel model, JsonGenerator json) throws IOException {
        if (model.pipeline().isPresent()) {
            json.writeStringField("pipeline_tag", model.pipeline().get());
        }
        if (model.library().isPresent()) {
            json.writeStringField("library_name", model.library().get());
        }
        if (model.parameters().isPresent()) {
            json.writeObjectFieldStart("safetensors");
            json.writeNumberField("total", model.parameters().getAsLong());
            json.writeEndObject();
        }
        if (model.usedStorage().isPresent()) {
            json.writeNumberField("usedStorage", model.usedStorage().getAsLong());
        }
    }

    private static String time(Instant instant) {
        return HUB_TIME.format(instant);
    }
}
