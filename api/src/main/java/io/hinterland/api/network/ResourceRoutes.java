package io.hinterland.api.network;

import io.hinterland.api.ApiServer;
import io.hinterland.queries.resource.Resource;
import io.hinterland.schema.HubNodeType;
import io.micronaut.context.BeanContext;
import io.micronaut.context.ExecutionHandleLocator;
import io.micronaut.http.HttpRequest;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.ExecutableMethod;
import io.micronaut.web.router.DefaultRouteBuilder;
import jakarta.inject.Singleton;
import java.util.Set;

/** The addresses of every resource. */
@Singleton
public final class ResourceRoutes extends DefaultRouteBuilder {

    /** Single papers and authors have addresses of their own, with what only they have. */
    private static final Set<HubNodeType> SHOWN_ELSEWHERE = Set.of(HubNodeType.PAPER, HubNodeType.AUTHOR);

    ResourceRoutes(ExecutionHandleLocator locator, BeanContext beans) {
        super(locator);
        BeanDefinition<ResourcesController> controller = beans.getBeanDefinition(ResourcesController.class);
        ExecutableMethod<?, ?> list = controller.getRequiredMethod("list", HttpRequest.class);
        ExecutableMethod<?, ?> one = controller.getRequiredMethod("one", HttpRequest.class, String.class);
        for (Resource resource : Resource.all()) {
            add(address(resource), controller, list);
            if (hasNodes(resource)) {
                add(address(resource) + "/{id:.+}", controller, one);
            }
        }
    }

    private void add(String address, BeanDefinition<?> controller, ExecutableMethod<?, ?> method) {
        GET(address, controller, method).produces(ResourcesController.FORMS);
        HEAD(address, controller, method).produces(ResourcesController.FORMS);
    }

    /** Returns the address of the list of a resource. */
    public static String address(Resource resource) {
        return ApiServer.ROOT + "/" + resource.name();
    }

    /** Returns whether single nodes of a resource are had below its list like those of every other. */
    public static boolean hasNodes(Resource resource) {
        return !SHOWN_ELSEWHERE.contains(resource.type());
    }
}
