package io.hinterland.api.answer;

import io.hinterland.schema.Worded;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import java.util.List;

/** In which forms answers are given; the Accept header says which of those that an address has is wanted. */
public enum AnswerForm implements Worded {
    JSON(MediaType.APPLICATION_JSON_TYPE),
    /** JSON, an object a line. */
    NDJSON(new MediaType("application/x-ndjson")),
    CSV(new MediaType("text/csv; charset=utf-8"));

    private final MediaType type;

    AnswerForm(MediaType type) {
        this.type = type;
    }

    /** Returns the content type of answers in this form. */
    public MediaType type() {
        return type;
    }

    /**
     * Returns the form of that name, such as {@code csv}.
     *
     * @throws io.hinterland.schema.failure.InvalidInputException if there is none
     */
    public static AnswerForm named(String word) {
        return Worded.parse(AnswerForm.class, "format", word);
    }

    /**
     * Returns the form that a request wants its answer in.
     *
     * @param possible the forms that the address has; the first where the request does not say
     */
    public static AnswerForm accepted(HttpRequest<?> request, AnswerForm... possible) {
        return request.getHeaders().accept().stream()
                .flatMap(wanted -> List.of(possible).stream().filter(form -> wanted.matches(form.type)))
                .findFirst()
                .orElse(possible[0]);
    }
}
