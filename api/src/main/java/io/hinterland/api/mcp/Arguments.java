package io.hinterland.api.mcp;

import io.hinterland.schema.failure.InvalidInputException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The arguments of a call of a tool, which a language model wrote. */
record Arguments(Map<String, @Nullable Object> given) {

    /** @throws InvalidInputException if there are others than these */
    Arguments only(Set<String> known) {
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new InvalidInputException("There is no argument '" + name + "'; possible: "
                            + String.join(", ", known.stream().sorted().toList()));
                });
        return this;
    }

    String text(String name) {
        return optionalText(name)
                .orElseThrow(() -> new InvalidInputException("The argument '" + name + "' is missing"));
    }

    Optional<String> optionalText(String name) {
        return Optional.ofNullable(given.get(name)).map(value -> {
            if (value instanceof String text) {
                return text;
            }
            throw new InvalidInputException("The argument '" + name + "' is a text, not " + value);
        });
    }

    int number(String name, int usual) {
        return Optional.ofNullable(given.get(name))
                .map(value -> {
                    if (value instanceof Integer number) {
                        return number;
                    }
                    throw new InvalidInputException("The argument '" + name + "' is a whole number, not " + value);
                })
                .orElse(usual);
    }

    List<String> texts(String name) {
        Object value = given.get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        throw new InvalidInputException("The argument '" + name + "' is a list of texts, not " + value);
    }
}
