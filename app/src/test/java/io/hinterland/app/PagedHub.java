package io.hinterland.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves a listing of models as the Hub does, one model a page. */
final class PagedHub implements AutoCloseable {

    private static final Pattern CURSOR = Pattern.compile("cursor=(\\d+)");
    private static final int NOT_ALLOWED = 403;

    private final HttpServer server;
    private final List<String> models;
    private final List<Integer> asked = new CopyOnWriteArrayList<>();
    private volatile int most = Integer.MAX_VALUE;

    PagedHub(List<String> models) throws IOException {
        this.models = models;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/models", this::answer);
        server.start();
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From this page on it refuses to answer, which no client tries again. */
    void breakOffAfter(int pages) {
        most = pages;
    }

    List<Integer> pagesAskedFor() {
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        Matcher cursor = CURSOR.matcher(exchange.getRequestURI().toString());
        int page = cursor.find() ? Integer.parseInt(cursor.group(1)) : 0;
        asked.add(page);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        if (page + 1 < models.size()) {
            exchange.getResponseHeaders()
                    .set("Link", "<" + endpoint() + "/api/models?cursor=" + (page + 1) + ">; rel=\"next\"");
        }
        byte[] body = ("[" + models.get(page) + "]").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(page < most ? 200 : NOT_ALLOWED, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
