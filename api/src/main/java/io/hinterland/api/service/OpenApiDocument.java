package io.hinterland.api.service;

import io.hinterland.api.answer.AnswerJson;
import io.hinterland.schema.ProductVersion;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * The OpenAPI document that the build makes of the controllers, completed by the schemas of answers and by the problems
 * that may be answered instead.
 */
@Singleton
class OpenApiDocument {

    private static final String GENERATED = "/META-INF/swagger/openapi.yml";

    private final Map<String, Object> document;

    OpenApiDocument(Router router) {
        document = generated();
        part(document, "info").put("version", ProductVersion.text());
        new ResourceOperations(part(document, "paths")).add();
        Map<String, Object> components = part(document, "components");
        ProblemResponses problems = new ProblemResponses(part(components, "responses"));
        EndpointTypes types = new EndpointTypes();
        router.uriRoutes().forEach(route -> {
            types.addFrom(route.getTargetMethod().getTargetMethod());
            problems.addTo(operation(route), route.getTargetMethod().getDeclaringType());
        });
        new AnswerSchemas(part(components, "schemas")).complete(types);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> generated() {
        try (InputStream file = OpenApiDocument.class.getResourceAsStream(GENERATED)) {
            if (file == null) {
                throw new IllegalStateException("The build left out " + GENERATED);
            }
            return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromInputStream(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns a part, as the parts of a document are maps but for its leaves; an absent one is added. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> part(Map<String, Object> whole, String name) {
        return (Map<String, Object>) whole.computeIfAbsent(name, absent -> new LinkedHashMap<>());
    }

    /** Returns the operation of a route; empty for pages and for HEAD, which are not described. */
    private Map<String, Object> operation(UriRouteInfo<?, ?> route) {
        // What a variable may be, slashes included, is said in routes alone.
        String path = route.getUriMatchTemplate().toString().replaceAll("\\{(\\w+):[^}]*}", "{$1}");
        String method = route.getHttpMethod().name().toLowerCase(Locale.ROOT);
        return operations().getOrDefault(path, Map.of()).getOrDefault(method, Map.of());
    }

    /** Returns the operations by their path and method. */
    @SuppressWarnings("unchecked")
    Map<String, Map<String, Map<String, Object>>> operations() {
        return (Map<String, Map<String, Map<String, Object>>>) document.getOrDefault("paths", Map.of());
    }

    String yaml() {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setDereferenceAliases(true)
                .build();
        return new Dump(settings).dumpToString(document);
    }

    String json() {
        return AnswerJson.indented(document);
    }
}
