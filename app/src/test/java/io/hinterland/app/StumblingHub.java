package io.hinterland.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves {@code crawl.jsonl} as the Hub does, five models a page, with faults. Pages count from 1. */
final class StumblingHub implements AutoCloseable {

    /** What a page answers before it is given. */
    enum Fault {
        TOO_MANY,
        UNAVAILABLE,
        CUT
    }

    private static final Pattern CURSOR = Pattern.compile("cursor=(\\d+)");
    private static final int PAGE = 5;

    private final List<String> models = Files.readAllLines(Path.of("..", "testkit", "cases", "crawl.jsonl"));
    private final Map<Integer, Deque<Fault>> faults = new HashMap<>();
    private final Set<Integer> withoutId;
    private final HttpServer server;

    /**
     * @param faults what pages answer first, each fault once
     * @param withoutId pages whose first record has no id, whenever they are asked for
     */
    StumblingHub(Map<Integer, List<Fault>> faults, Set<Integer> withoutId) throws IOException {
        faults.forEach((page, answers) -> this.faults.put(page, new ArrayDeque<>(answers)));
        this.withoutId = withoutId;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/models", this::answer);
        server.start();
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        Matcher cursor = CURSOR.matcher(exchange.getRequestURI().toString());
        int page = cursor.find() ? Integer.parseInt(cursor.group(1)) : 1;
        Deque<Fault> left = faults.getOrDefault(page, new ArrayDeque<>());
        if (left.peek() == Fault.TOO_MANY) {
            exchange.getResponseHeaders().set("Retry-After", "1");
            send(exchange, 429, "{\"error\":\"too many\"}");
        } else if (left.peek() == Fault.UNAVAILABLE) {
            send(exchange, 503, "");
        } else {
            String body = page(exchange, page);
            send(exchange, 200, left.peek() == Fault.CUT ? body.substring(0, body.length() / 2) : body);
        }
        left.poll();
    }

    private String page(HttpExchange exchange, int page) {
        int end = Math.min(page * PAGE, models.size());
        if (end < models.size()) {
            String next = endpoint() + "/api/models?cursor=" + (page + 1);
            exchange.getResponseHeaders().set("Link", "<" + next + ">; rel=\"next\"");
        }
        List<String> records = new ArrayList<>(models.subList((page - 1) * PAGE, end));
        if (withoutId.contains(page)) {
            records.set(0, records.get(0).replaceFirst("\"id\":\\s*\"[^\"]*\",?", ""));
        }
        return "[" + String.join(",", records) + "]";
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
