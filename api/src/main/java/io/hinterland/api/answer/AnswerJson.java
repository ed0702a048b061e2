package io.hinterland.api.answer;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.hinterland.queries.canned.ParameterType;
import io.hinterland.schema.Worded;
import io.hinterland.schema.metapath.Metapath;
import java.io.IOException;
import java.util.function.Function;

/**
 * Answers as JSON: records by their components, dates in ISO form, and in one word what people write in one. Absent
 * values are null and empty lists are [], so that every answer of a kind has the same fields.
 */
public final class AnswerJson {

    private static final ObjectMapper COMPACT = configured(new ObjectMapper());
    private static final ObjectMapper INDENTED =
            configured(new ObjectMapper()).enable(SerializationFeature.INDENT_OUTPUT);

    private AnswerJson() {}

    /** Returns the mapper, which from then on writes answers so. */
    public static ObjectMapper configured(ObjectMapper mapper) {
        return mapper.registerModule(new JavaTimeModule())
                .registerModule(new Jdk8Module())
                .registerModule(new SimpleModule("answers")
                        .addSerializer(new Word<>(Metapath.class, Metapath::toString))
                        .addSerializer(new Word<>(ParameterType.class, ParameterType::word))
                        .addSerializer(new Word<>(Worded.class, Worded::word)))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .setDefaultPropertyInclusion(Include.ALWAYS);
    }

    /** Returns an answer in one line. */
    public static String line(Object answer) {
        return write(COMPACT, answer);
    }

    /** Returns an answer in indented lines. */
    public static String indented(Object answer) {
        return write(INDENTED, answer);
    }

    private static String write(ObjectMapper mapper, Object answer) {
        try {
            return mapper.writeValueAsString(answer);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("An answer has no JSON form", failure);
        }
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
