package io.hinterland.api.service;

import io.hinterland.api.ApiServer;
import io.hinterland.schema.ProductVersion;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where everything is. */
@Controller(ApiServer.ROOT)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "service")
class IndexController {

    private final Provider<OpenApiDocument> document;

    IndexController(Provider<OpenApiDocument> document) {
        this.document = document;
    }

    /**
     * Lists the addresses of the API.
     *
     * @return the addresses, and where they are documented
     */
    @Get
    Index index() {
        return new Index(
                "Hinterland",
                ProductVersion.text(),
                "/docs/",
                document.get().operations().entrySet().stream()
                        .map(path -> Resource.of(path.getKey(), path.getValue()))
                        .toList());
    }

    /**
     * The addresses of the API.
     *
     * @param name name of the program
     * @param version version of the program
     * @param documentation page that describes the addresses with their parameters and answers
     * @param resources the addresses, in alphabetical order
     */
    @Introspected
    record Index(String name, String version, String documentation, List<Resource> resources) {}

    /**
     * An address of the API.
     *
     * @param href the address, or its template
     * @param templated whether it has parts in braces, to be replaced by values
     * @param methods HTTP methods that it takes
     * @param title what it answers
     */
    @Introspected
    record Resource(String href, boolean templated, List<String> methods, String title) {

        static Resource of(String path, Map<String, Map<String, Object>> operations) {
            return new Resource(
                    path,
                    path.contains("{"),
                    operations.keySet().stream()
                            .map(method -> method.toUpperCase(Locale.ROOT))
                            .toList(),
                    operations.values().stream()
                            .map(operation -> String.valueOf(operation.get("summary")))
                            .findFirst()
                            .orElse(""));
        }
    }
}
