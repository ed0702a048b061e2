package io.hinterland.ingest.fetch.hub;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;

/** One listing for each parent, breadth first; a model that derives from several of them is kept once. */
final class DerivativesRoute implements CrawlRoute {

    private final Derivatives scope;
    private final HttpUrl endpoint;
    private final List<String> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private Checkpoint.Position position;

    DerivativesRoute(Derivatives scope, HttpUrl endpoint, Checkpoint.Position position) {
        this.scope = scope;
        this.endpoint = endpoint;
        this.position = position;
        seen.add(scope.root().value());
    }

    @Override
    public HttpUrl first() {
        return children(scope.root().value());
    }

    private HttpUrl children(String parent) {
        return endpoint.newBuilder()
                .addPathSegments("api/models")
                .addQueryParameter("full", "true")
                .addQueryParameter("limit", Long.toString(ModelFilter.MOST_A_PAGE))
                .addQueryParameter("sort", "createdAt")
                .addQueryParameter("direction", "-1")
                .addQueryParameter("filter", "base_model:" + parent)
                .build();
    }

    @Override
    public void recall(JsonNode kept) {
        String id = HubRecord.id(kept);
        seen.add(id);
        found.add(id);
    }

    @Override
    public List<JsonNode> wanted(List<JsonNode> page, long before) {
        return page.stream()
                .filter(model -> seen.add(HubRecord.id(model)))
                .limit(scope.limit().orElse(Long.MAX_VALUE) - before)
                .toList();
    }

    @Override
    public Optional<HttpUrl> after(HubPage page, List<JsonNode> kept, long total) {
        kept.forEach(model -> found.add(HubRecord.id(model)));
        if (scope.limit().filter(most -> total >= most).isPresent()) {
            return Optional.empty();
        }
        return page.next().or(this::nextParent);
    }

    private Optional<HttpUrl> nextParent() {
        position = position.next(found.size());
        boolean ends = position.level() >= scope.depth() || position.parent() > found.size();
        return ends ? Optional.empty() : Optional.of(children(found.get((int) position.parent() - 1)));
    }

    @Override
    public Optional<Checkpoint.Position> position() {
        return Optional.of(position);
    }
}
