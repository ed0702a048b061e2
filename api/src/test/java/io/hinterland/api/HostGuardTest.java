package io.hinterland.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spoken over a plain socket, since HTTP clients set the {@code Host} header by themselves. */
class HostGuardTest extends ApiTest {

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1:1", "[::1]:80", "hub.example.org"})
    void answersToItsOwnNames(String host) throws IOException {
        assertThat(ask("/api/v1/schema", host)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example.org",
                "localhost.evil.example.org",
                "evil.example.org:8080",
                "localhost@evil.example.org",
                "127.0.0.1.evil.example.org",
                "[::2]",
                "",
                "localhost:80:80"
            })
    void answersToNoOtherName(String host) throws IOException {
        assertThat(ask("/api/v1/schema", host)).startsWith("HTTP/1.1 421").contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs/", "/nothing", "/api/v1/nothing"})
    void guardsPagesAndUnknownAddressesToo(String path) throws IOException {
        assertThat(ask(path, "evil.example.org")).startsWith("HTTP/1.1 421");
    }

    @Test
    void severalHostsAreRefused() throws IOException {
        assertThat(ask("/api/v1/schema", "localhost\r\nHost: localhost"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "2 Host headers");
        assertThat(ask("/", "evil.example.org\r\nHost: localhost")).startsWith("HTTP/1.1 400");
    }

    @Test
    void anAddressThatNamesItsHostCountsMoreThanTheHeader() throws IOException {
        assertThat(ask("http://evil.example.org/api/v1/schema", "localhost")).startsWith("HTTP/1.1 421");
        assertThat(ask("http://localhost/api/v1/schema", "localhost")).startsWith("HTTP/1.1 200");
    }

    private static String ask(String path, String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", api.uri().getPort())) {
            OutputStream out = socket.getOutputStream();
            String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
