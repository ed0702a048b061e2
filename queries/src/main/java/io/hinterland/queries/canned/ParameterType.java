package io.hinterland.queries.canned;

import io.hinterland.queries.PlainNumber;
import io.hinterland.queries.node.NodeReference;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.failure.InvalidInputException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a parameter of a canned query takes. */
public sealed interface ParameterType {

    /** Returns the word for the type in the head of a query file, {@code integer} or {@code Model}. */
    String word();

    /**
     * Reads a value as it was typed.
     *
     * @throws InvalidInputException if the text is no such value
     */
    Object parse(String text);

    /** Returns the type of that word. */
    static Optional<ParameterType> of(String word) {
        Stream<ParameterType> plain = Stream.of(Plain.values());
        Stream<ParameterType> nodes = Stream.of(HubNodeType.values()).map(NodeOf::new);
        return Stream.concat(plain, nodes)
                .filter(type -> type.word().equals(word))
                .findFirst();
    }

    /** A node of the network, which has to be there: {@code Model}, {@code Paper}. */
    record NodeOf(HubNodeType nodeType) implements ParameterType {

        @Override
        public String word() {
            return nodeType.label();
        }

        @Override
        public NodeReference parse(String text) {
            return NodeReference.parse(nodeType, text);
        }
    }

    /** A value that stands for itself. */
    enum Plain implements ParameterType {
        TEXT {
            @Override
            public String parse(String text) {
                return text;
            }
        },
        INTEGER {
            @Override
            public Long parse(String text) {
                return PlainNumber.whole(text.strip()).orElseThrow(() -> unreadable("a whole number", "20", text));
            }
        },
        DECIMAL {
            @Override
            public Double parse(String text) {
                return PlainNumber.decimal(text.strip()).orElseThrow(() -> unreadable("a number", "0.5", text));
            }
        },
        BOOLEAN {
            @Override
            public Boolean parse(String text) {
                return switch (text.strip().toLowerCase(Locale.ROOT)) {
                    case "true", "yes" -> true;
                    case "false", "no" -> false;
                    default -> throw new InvalidInputException("takes true or false, not '" + text + "'");
                };
            }
        },
        DATE {
            @Override
            public LocalDate parse(String text) {
                try {
                    return LocalDate.parse(text.strip());
                } catch (DateTimeParseException malformed) {
                    throw new InvalidInputException(takes("a day", "2026-08-22", text), malformed);
                }
            }
        },
        /** Texts with commas in between. */
        LIST {
            @Override
            public List<String> parse(String text) {
                return Stream.of(text.split(","))
                        .map(String::strip)
                        .filter(entry -> !entry.isEmpty())
                        .toList();
            }
        };

        @Override
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static InvalidInputException unreadable(String what, String example, String text) {
            return new InvalidInputException(takes(what, example, text));
        }

        private static String takes(String what, String example, String text) {
            return "takes " + what + " such as " + example + ", not '" + text + "'";
        }
    }
}
