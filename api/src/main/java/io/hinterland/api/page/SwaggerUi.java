package io.hinterland.api.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The packaged assets of Swagger UI, which shows the OpenAPI document without reaching for the network. */
final class SwaggerUi {

    private static final String DESCRIPTION = "/META-INF/maven/org.webjars/swagger-ui/pom.properties";

    private SwaggerUi() {}

    /** Returns the folder on the class path, which carries the version in its name. */
    static String folder() {
        try (InputStream file = SwaggerUi.class.getResourceAsStream(DESCRIPTION)) {
            if (file == null) {
                throw new IllegalStateException("Swagger UI was not packaged");
            }
            Properties description = new Properties();
            description.load(file);
            return "META-INF/resources/webjars/swagger-ui/" + description.getProperty("version");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
