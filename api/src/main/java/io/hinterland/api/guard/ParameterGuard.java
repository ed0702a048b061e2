package io.hinterland.api.guard;

import io.hinterland.api.ApiServer;
import io.hinterland.api.problem.Problem;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.RouteAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Refuses query parameters that an endpoint does not have, or that are given twice: a misspelled filter would otherwise
 * silently answer another question.
 */
@ServerFilter(ApiServer.ROOT + "/**")
final class ParameterGuard {

    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        return RouteAttributes.getRouteInfo(request)
                .filter(MethodBasedRouteInfo.class::isInstance)
                .map(route -> (MethodBasedRouteInfo<?, ?>) route)
                .filter(route -> !route.getTargetMethod().hasAnnotation(OwnParameters.class))
                .map(ParameterGuard::names)
                .flatMap(known -> fault(request, known))
                .map(fault -> Problem.response(request, HttpStatus.BAD_REQUEST, fault))
                .orElse(null);
    }

    private static Optional<String> fault(HttpRequest<?> request, Set<String> known) {
        for (Map.Entry<String, List<String>> parameter :
                request.getParameters().asMap().entrySet()) {
            String name = parameter.getKey();
            if (!known.contains(name)) {
                return Optional.of("There is no parameter '" + name + "' here; "
                        + (known.isEmpty() ? "this address takes none" : "there are " + String.join(", ", known)));
            }
            if (parameter.getValue().size() > 1) {
                return Optional.of("The parameter '" + name + "' is given more than once; give it once");
            }
        }
        return Optional.empty();
    }

    private static Set<String> names(MethodBasedRouteInfo<?, ?> route) {
        Set<String> names = new TreeSet<>();
        for (Argument<?> argument : route.getTargetMethod().getArguments()) {
            names(argument).forEach(names::add);
        }
        return names;
    }

    private static Stream<String> names(Argument<?> argument) {
        if (argument.getAnnotationMetadata().hasAnnotation(RequestBean.class)) {
            return Stream.of(
                    BeanIntrospection.getIntrospection(argument.getType()).getPropertyNames());
        }
        return argument.getAnnotationMetadata().hasAnnotation(QueryValue.class)
                ? Stream.of(argument.getName())
                : Stream.empty();
    }
}
