package io.hinterland.app.terminal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.hinterland.queries.recommendation.RecommendationKind;
import io.hinterland.schema.metapath.Metapath;
import java.io.IOException;
import java.util.function.Function;

/** Answers as indented JSON: dates in ISO form, and in one word what people write in one. */
public final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .addModule(words())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private Json() {}

    /** Returns the value, a map, a list or a record, as JSON. */
    public static String of(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("A value has no JSON form", failure);
        }
    }

    private static Module words() {
        return new SimpleModule()
                .addSerializer(new Word<>(Metapath.class, Metapath::toString))
                .addSerializer(new Word<>(RecommendationKind.class, RecommendationKind::word));
    }

    private static final class Word<T> extends StdSerializer<T> {

        private final transient Function<T, String> word;

        Word(Class<T> type, Function<T, String> word) {
            super(type);
            this.word = word;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(word.apply(value));
        }
    }
}
