package io.hinterland.ingest.fetch.work;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hinterland.ingest.clean.work.WorkSource;
import java.time.Duration;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/** The <a href="https://api.semanticscholar.org/api-docs/graph">paper batch of Semantic Scholar</a>, by arXiv id. */
final class SemanticScholarRequests implements BatchRequests {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String FIELDS =
            "corpusId,externalIds,citationCount,references.corpusId,references.externalIds";

    @Override
    public WorkSource source() {
        return WorkSource.SEMANTIC_SCHOLAR;
    }

    @Override
    public int mostIds() {
        return 500;
    }

    @Override
    public List<String> ids(AskedPaper paper) {
        return List.of("ARXIV:" + paper.id().value());
    }

    @Override
    public Request.Builder request(HttpUrl endpoint, List<String> ids, WorkSettings settings) {
        HttpUrl address = endpoint.newBuilder()
                .addPathSegments("graph/v1/paper/batch")
                .addQueryParameter("fields", FIELDS)
                .build();
        ObjectNode question = MAPPER.createObjectNode();
        ids.forEach(question.putArray("ids")::add);
        Request.Builder request = new Request.Builder()
                .url(address)
                .post(RequestBody.create(question.toString(), MediaType.get("application/json")));
        settings.key().ifPresent(key -> request.header("x-api-key", key));
        return request;
    }

    @Override
    public String control() {
        return "ARXIV:1706.03762";
    }

    /** One request a second with a key; a hundred in five minutes, which all share, without one. */
    @Override
    public Duration betweenRequests(WorkSettings settings) {
        return settings.key().isPresent() ? Duration.ofSeconds(1) : Duration.ofMillis(3_100);
    }

    @Override
    public String endpoint() {
        return "https://api.semanticscholar.org";
    }
}
