package io.hinterland.api.service;

import io.hinterland.schema.ProductVersion;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.Router;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** The OpenAPI document that the build makes of the controllers, with the schemas of answers completed. */
@Singleton
class OpenApiDocument {

    private static final String GENERATED = "/META-INF/swagger/openapi.yml";

    private final String text;

    OpenApiDocument(Router router) {
        Map<String, Object> document = generated();
        head(document).put("version", ProductVersion.text());
        EndpointTypes types = new EndpointTypes();
        router.uriRoutes()
                .map(MethodBasedRouteInfo::getTargetMethod)
                .forEach(handle -> types.addFrom(handle.getTargetMethod()));
        new AnswerSchemas(schemas(document)).complete(types);
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setDereferenceAliases(true)
                .build();
        text = new Dump(settings).dumpToString(document);
    }

    @SuppressWarnings("unchecked") // An OpenAPI document is a map of maps.
    private static Map<String, Object> head(Map<String, Object> document) {
        return (Map<String, Object>) document.getOrDefault("info", Map.of());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> schemas(Map<String, Object> document) {
        Map<String, Object> components = (Map<String, Object>) document.getOrDefault("components", Map.of());
        return (Map<String, Object>) components.getOrDefault("schemas", Map.of());
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

    String text() {
        return text;
    }
}
