package io.hinterland.api.guard;

import io.hinterland.api.ApiServer;
import io.hinterland.api.problem.Problem;
import io.hinterland.api.problem.WrittenNumber;
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
import java.util.TreeMap;

/**
 * Refuses query parameters that an endpoint does not have, or that are given twice: a misspelled filter would otherwise
 * silently answer another question. So would a word that is neither true nor false, and an empty number.
 */
@ServerFilter(ApiServer.ROOT + "/**")
final class ParameterGuard {

    private static final Set<String> TRUTHS = Set.of("true", "false");

    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        return RouteAttributes.getRouteInfo(request)
                .filter(MethodBasedRouteInfo.class::isInstance)
                .map(route -> (MethodBasedRouteInfo<?, ?>) route)
                .filter(route -> !route.getTargetMethod().hasAnnotation(OwnParameters.class))
                .map(ParameterGuard::known)
                .flatMap(known -> fault(request, known))
                .map(fault -> Problem.response(request, HttpStatus.BAD_REQUEST, fault))
                .orElse(null);
    }

    private static Optional<String> fault(HttpRequest<?> request, Map<String, Class<?>> known) {
        return request.getParameters().asMap().entrySet().stream()
                .flatMap(parameter -> fault(parameter.getKey(), parameter.getValue(), known).stream())
                .findFirst();
    }

    private static Optional<String> fault(String name, List<String> values, Map<String, Class<?>> known) {
        if (!known.containsKey(name)) {
            String others = known.isEmpty()
                    ? "this address has no parameters"
                    : "allowed: " + String.join(", ", known.keySet());
            return Optional.of("Unknown parameter '" + name + "'; " + others);
        }
        if (values.size() > 1 && known.get(name) != List.class) {
            return Optional.of("The parameter '" + name + "' is given more than once");
        }
        return known.get(name) == boolean.class && !TRUTHS.containsAll(values)
                ? Optional.of("'" + String.join("", values) + "' is not valid for the parameter '" + name
                        + "'; it takes true or false")
                : WrittenNumber.fault(name, String.join("", values), known.get(name));
    }

    private static Map<String, Class<?>> known(MethodBasedRouteInfo<?, ?> route) {
        Map<String, Class<?>> known = new TreeMap<>();
        for (Argument<?> argument : route.getTargetMethod().getArguments()) {
            if (argument.getAnnotationMetadata().hasAnnotation(RequestBean.class)) {
                BeanIntrospection.getIntrospection(argument.getType())
                        .getBeanProperties()
                        .forEach(property -> known.put(property.getName(), property.getType()));
            } else if (argument.getAnnotationMetadata().hasAnnotation(QueryValue.class)) {
                known.put(argument.getName(), argument.getType());
            }
        }
        return known;
    }
}
