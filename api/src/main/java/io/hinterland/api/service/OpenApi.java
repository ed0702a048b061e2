package io.hinterland.api.service;

import io.hinterland.api.problem.Problem;
import io.hinterland.queries.resource.ResourceNode;
import io.hinterland.queries.resource.ResourcePage;
import io.micronaut.openapi.annotation.OpenAPIExtraSchema;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;

/** The head of the OpenAPI document; {@link OpenApiDocument} puts the version of the build into it. */
@OpenAPIExtraSchema({Problem.class, ResourcePage.class, ResourceNode.class})
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Hinterland",
                        version = "of the build",
                        description = "The public record of a model hub as a heterogeneous information network. "
                                + "Everything is read with GET, or with POST where many ids are asked for; errors are "
                                + "problem documents (RFC 9457).",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")))
final class OpenApi {

    private OpenApi() {}
}
