package io.hinterland.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/** Makes requests from an OpenAPI document; the same seed makes the same request. */
final class FuzzedRequests {

    /** What the toy hub has, in several forms. */
    private static final List<String> KNOWN = List.of(
            "aurora/base",
            "aurora",
            "base",
            "gpt-toy",
            "_",
            "cirrus/merged",
            "2401.00001",
            "arXiv:2402.00002v2",
            "10.48550/arXiv.2401.00001",
            "https://arxiv.org/abs/2401.00001",
            "astro-ph",
            "0601001",
            "ada quill",
            "transformers",
            "apache-2.0",
            "en",
            "llm",
            "text-generation",
            "aurora/corpus",
            "https://github.com/aurora/models",
            "Model",
            "Paper",
            "Library:transformers",
            "Model-Paper",
            "Paper-Model-Paper",
            "Model-CITES->Paper<-CITES-Model",
            "top-models",
            "range-network",
            "pathsim",
            "models",
            "2024-02-01",
            "true",
            "1",
            "20",
            "owner");

    /** What nobody should send. */
    private static final List<String> ODD = List.of(
            "",
            " ",
            "\u0000",
            "\n",
            "a\r\nX-Evil: 1",
            "'",
            "\"",
            "`",
            "\\",
            "%",
            "%zz",
            "+",
            "..",
            "../../etc/passwd",
            "/",
            "//",
            "#",
            "?",
            "&",
            ";",
            "{id}",
            "${x}",
            "$x",
            "*",
            "~1",
            "[",
            "(:Model)",
            "'}) DETACH DELETE n //",
            "') OR 1=1",
            "<script>alert(1)</script>",
            "null",
            "NaN",
            "-1",
            "0",
            "1e309",
            "0x10",
            "2147483648",
            "9223372036854775808",
            "-9223372036854775809",
            "1.5",
            "٣",
            "☃",
            "\uD83D\uDE42",
            "\uFEFF",
            "\u202E",
            "ﬀ",
            "İ",
            "ß",
            "9999-99-99",
            "+999999999-12-31",
            "-0001-01-01",
            "0000-00-00",
            "x".repeat(1_000),
            "☃".repeat(300),
            ",",
            ",,,",
            "a,b",
            ":",
            "Model:",
            "->",
            "Model-Model",
            "Model*..",
            "(((((((((((((((((((((");

    private static final List<String> BODIES = List.of(
            "",
            "{}",
            "[]",
            "null",
            "{",
            "\"text\"",
            "1",
            "{\"ids\": []}",
            "{\"ids\": [1, null, {}]}",
            "{\"ids\": \"aurora/base\"}",
            "{\"ids\": [\"aurora/base\", \"\", \"\\u0000\"]}",
            "{\"sources\": [\"2401.00001\"]}",
            "{\"statement\": \"MATCH (m:Model) RETURN m\"}",
            "{\"statement\": \"RETURN $x\", \"parameters\": {\"x\": {\"y\": [null, 1e400]}}}",
            "{\"statement\": \"RETURN \", \"statement\": 1}",
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}",
            "{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":7}",
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"family\",\"arguments\":[]}}",
            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":null}",
            "aurora/base\n2401.00001\n",
            "\"aurora/base\"\n{\"id\": \"2401.00001\"}\n",
            "MATCH (m:Model)-->(x) RETURN m, x, labels(x)",
            "MATCH path = (:Model)-[*2]-() RETURN path",
            "[".repeat(5_000));

    private static final List<String> TYPES = List.of(
            "application/json",
            "text/plain",
            "application/x-ndjson",
            "text/csv",
            "application/xml",
            "nonsense",
            "a/b;c=d");

    private static final List<String> ACCEPTED = List.of(
            "application/json",
            "text/csv",
            "application/x-ndjson",
            "*/*",
            "text/*",
            "image/png",
            "nonsense",
            "a/b;q=x",
            "");

    private record Operation(String method, String path, JsonNode parameters) {}

    private final List<Operation> operations = new ArrayList<>();

    FuzzedRequests(JsonNode document) {
        document.path("paths").fields().forEachRemaining(path -> path.getValue()
                .fields()
                .forEachRemaining(operation -> operations.add(new Operation(
                        operation.getKey().toUpperCase(Locale.ROOT),
                        path.getKey(),
                        operation.getValue().path("parameters")))));
    }

    /** A request, and what made it. */
    record Request(
            long seed, String operation, String method, String address, String type, String accepted, String body) {

        RunningApi.Answer send(RunningApi api) {
            return api.send(method, address, body, type, accepted);
        }
    }

    Request request(long seed) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        Operation operation = pick(random, operations);
        String method = chance(random, 30)
                ? pick(random, List.of("GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH"))
                : operation.method();
        return new Request(
                seed,
                operation.method() + " " + operation.path(),
                method,
                path(random, operation) + query(random, operation),
                chance(random, 4) ? pick(random, TYPES) : "application/json",
                chance(random, 3) ? pick(random, ACCEPTED) : "*/*",
                method.equals("POST") || chance(random, 50) ? pick(random, BODIES) : "");
    }

    /**
     * Returns what is wrong with an answer: that it is a fault of the server, is not explained, or shows its inside.
     */
    static Optional<String> fault(Request request, RunningApi.Answer answer) {
        String start = answer.status() + " "
                + answer.text().substring(0, Math.min(300, answer.text().length()));
        boolean isExplained = answer.status() < 400
                || request.method().equals("HEAD")
                || answer.header("Content-Type").startsWith("application/problem+json")
                        && answer.json().at("/status").intValue() == answer.status()
                        && !answer.json().at("/detail").asText().isBlank();
        boolean isClean = answer.status() < 300
                || !answer.text().matches("(?s).*(io\\.hinterland|\\bat java\\.|NullPointer|Exception:).*");
        return answer.status() < 500 && isExplained && isClean ? Optional.empty() : Optional.of(start);
    }

    private static String path(Random random, Operation operation) {
        String path = operation.path();
        for (JsonNode parameter : operation.parameters()) {
            if (parameter.path("in").asText().equals("path")) {
                String value = chance(random, 4) ? odd(random) : pick(random, KNOWN);
                String written =
                        chance(random, 2) ? encoded(value) : encoded(value).replace("%2F", "/");
                path = path.replace("{" + parameter.path("name").asText() + "}", written);
            }
        }
        return path;
    }

    private static String query(Random random, Operation operation) {
        List<String> given = new ArrayList<>();
        for (JsonNode parameter : operation.parameters()) {
            boolean isRequired = parameter.path("required").asBoolean();
            if (parameter.path("in").asText().equals("query")
                    && (isRequired ? !chance(random, 10) : chance(random, 4))) {
                for (int times = chance(random, 12) ? 2 : 1; times > 0; times--) {
                    given.add(encoded(parameter.path("name").asText()) + "="
                            + encoded(value(random, parameter.path("schema"))));
                }
            }
        }
        if (chance(random, 15)) {
            given.add(encoded(odd(random)) + (chance(random, 2) ? "" : "=" + encoded(odd(random))));
        }
        return given.isEmpty() ? "" : "?" + String.join("&", given);
    }

    private static String value(Random random, JsonNode schema) {
        if (chance(random, 4)) {
            return odd(random);
        }
        JsonNode words = schema.path("type").asText().equals("array")
                ? schema.path("items").path("enum")
                : schema.path("enum");
        if (words.size() > 0) {
            return words.get(random.nextInt(words.size())).asText();
        }
        return switch (schema.path("type").asText()) {
            case "integer", "number" ->
                String.valueOf(random.nextInt(
                        schema.path("minimum").asInt(0),
                        Math.min(schema.path("maximum").asInt(50), 50) + 2));
            case "boolean" -> String.valueOf(random.nextBoolean());
            default -> pick(random, KNOWN);
        };
    }

    private static String odd(Random random) {
        if (chance(random, 5)) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(1, 20), 0, 0x2FFF).forEach(text::appendCodePoint);
            return text.toString();
        }
        String odd = pick(random, ODD);
        return chance(random, 5) ? pick(random, KNOWN) + odd : odd;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static boolean chance(Random random, int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private static <T> T pick(Random random, List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
