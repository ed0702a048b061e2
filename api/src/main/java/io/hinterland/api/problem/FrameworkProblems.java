package io.hinterland.api.problem;

import io.hinterland.api.ApiServer;
import io.micronaut.core.bind.exceptions.UnsatisfiedArgumentException;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what the web framework itself refuses (no such route, wrong method, ill-typed parameter) into our words. */
@Singleton
final class FrameworkProblems implements ErrorResponseProcessor<Problem> {

    @Override
    public MutableHttpResponse<Problem> processResponse(ErrorContext failure, MutableHttpResponse<?> response) {
        Optional<MutableHttpResponse<Problem>> unread = UnreadRequest.problem(failure.getRequest());
        if (unread.isPresent()) {
            return unread.get();
        }
        HttpStatus status = response.status();
        MutableHttpResponse<Problem> problem =
                Problem.response(failure.getRequest(), status, detail(failure, response, status));
        response.getHeaders().forEachValue((name, value) -> {
            if (!name.equalsIgnoreCase("Content-Type")) {
                problem.header(name, value);
            }
        });
        return problem;
    }

    private static String detail(ErrorContext failure, MutableHttpResponse<?> response, HttpStatus status) {
        Optional<ConversionErrorException> conversion = failure.getRootCause()
                .filter(ConversionErrorException.class::isInstance)
                .map(ConversionErrorException.class::cast);
        if (conversion.isPresent()) {
            return illTyped(conversion.get());
        }
        Optional<Argument<?>> missing = failure.getRootCause().flatMap(FrameworkProblems::missing);
        if (missing.isPresent()) {
            String name = missing.get().getName();
            return name.equals("body") ? "The body is missing" : "The parameter '" + name + "' is missing";
        }
        return switch (status) {
            case NOT_FOUND ->
                String.valueOf(Problem.noSuchAddress(failure.getRequest()).getMessage());
            case METHOD_NOT_ALLOWED ->
                failure.getRequest().getMethodName() + " is not allowed at "
                        + failure.getRequest().getPath() + "; it takes "
                        + String.join(", ", response.getHeaders().getAll("Allow"));
            case UNSUPPORTED_MEDIA_TYPE ->
                "The body is "
                        + failure.getRequest()
                                .getContentType()
                                .map(MediaType::toString)
                                .orElse("of no type")
                        + "; send JSON with 'Content-Type: application/json', or one id a line with"
                        + " 'Content-Type: text/plain'";
            case REQUEST_ENTITY_TOO_LARGE ->
                "The body is longer than " + ApiServer.LONGEST_BODY + " bytes; ask in several requests";
            case NOT_ACCEPTABLE ->
                "This address does not answer in the form that the Accept header asks for ("
                        + failure.getRequest().getHeaders().accept().stream()
                                .map(MediaType::toString)
                                .collect(Collectors.joining(", "))
                        + "); ask for application/json";
            case INTERNAL_SERVER_ERROR -> "Something went wrong in Hinterland itself; its log says what";
            default -> messages(failure, status);
        };
    }

    /** A parameter of an endpoint and one of a bean of parameters are missed in two ways. */
    private static Optional<Argument<?>> missing(Throwable cause) {
        if (cause instanceof UnsatisfiedRouteException route) {
            return Optional.of(route.getArgument());
        }
        return cause instanceof UnsatisfiedArgumentException bean ? Optional.of(bean.getArgument()) : Optional.empty();
    }

    private static String illTyped(ConversionErrorException failure) {
        Argument<?> argument = failure.getArgument();
        String given = failure.getConversionError()
                .getOriginalValue()
                .map(value -> "'" + value + "' is not valid for the parameter '" + argument.getName() + "'")
                .orElse("The parameter '" + argument.getName() + "' is of the wrong form");
        return given + "; it takes " + form(argument);
    }

    private static String form(Argument<?> argument) {
        Class<?> type = argument.isOptional()
                ? argument.getFirstTypeVariable().map(Argument::getType).orElse((Class) String.class)
                : argument.getType();
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (type == LocalDate.class) {
            return "a day such as 2025-01-31";
        }
        return Number.class.isAssignableFrom(type) || type.isPrimitive() ? WrittenNumber.form(type) : "another form";
    }

    private static String messages(ErrorContext failure, HttpStatus status) {
        String messages = failure.getErrors().stream().map(Error::getMessage).collect(Collectors.joining("; "));
        return messages.isEmpty() ? status.getReason() : messages;
    }
}
