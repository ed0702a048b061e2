package io.hinterland.api.analysis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.hinterland.queries.cypher.CypherQuestion;
import io.hinterland.schema.failure.InvalidInputException;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.MediaType;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Cypher statement in the body of a request.
 *
 * @param statement one statement that only reads
 * @param parameters values of its parameters by their names; none if omitted
 */
@Introspected
record CypherRequest(String statement, @Nullable Map<String, Object> parameters) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** @throws InvalidInputException if the body is no statement */
    static CypherRequest read(String body, Optional<MediaType> type) {
        if (type.map(MediaType::getName).filter(MediaType.TEXT_PLAIN::equals).isPresent()) {
            return new CypherRequest(body, null);
        }
        try {
            CypherRequest request = JSON.readValue(body, CypherRequest.class);
            if (request != null && request.isWhole()) {
                return request;
            }
        } catch (JsonProcessingException malformed) {
            throw unreadable(malformed);
        }
        throw unreadable(new IllegalArgumentException("no statement"));
    }

    /** What JSON leaves out is null, whatever the type says. */
    @SuppressWarnings("ConstantValue")
    private boolean isWhole() {
        return statement != null;
    }

    private static InvalidInputException unreadable(Exception cause) {
        return new InvalidInputException(
                "The body is no statement; write {\"statement\": \"MATCH (m:Model) RETURN m.id LIMIT $most\", \"parameters\":"
                        + " {\"most\": 5}}",
                cause);
    }

    CypherQuestion question(int limit, int deadline) {
        return new CypherQuestion(statement, parameters == null ? Map.of() : parameters, limit, deadline);
    }
}
