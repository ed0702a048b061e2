package io.hinterland.api.service;

import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.Router;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** The OpenAPI document that the build makes of the controllers, with the schemas of answers mended. */
@Singleton
class OpenApiDocument {

    private static final String GENERATED = "/META-INF/swagger/openapi.yml";

    private final String text;

    OpenApiDocument(Router router) {
        Map<String, Object> document = generated();
        AnswerRecords records = new AnswerRecords();
        router.uriRoutes()
                .map(MethodBasedRouteInfo::getTargetMethod)
                .forEach(handle -> addAnswers(handle.getTargetMethod(), records));
        new AnswerSchemas(schemas(document)).mend(records.all());
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setDereferenceAliases(true)
                .build();
        text = new Dump(settings).dumpToString(document);
    }

    /** Of an endpoint that answers in several forms an annotation says what they are. */
    private static void addAnswers(Method endpoint, AnswerRecords records) {
        records.addFrom(endpoint.getGenericReturnType());
        for (ApiResponse response : endpoint.getAnnotationsByType(ApiResponse.class)) {
            for (Content content : response.content()) {
                records.addFrom(content.schema().implementation());
            }
        }
    }

    @SuppressWarnings("unchecked") // An OpenAPI document is a map of maps.
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
