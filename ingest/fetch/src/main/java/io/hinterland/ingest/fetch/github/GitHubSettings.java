package io.hinterland.ingest.fetch.github;

import io.hinterland.schema.failure.InvalidInputException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** Where GitHub's API is, and as whom it is asked. The token shows itself to nobody but the API. */
public final class GitHubSettings {

    private static final String API = "https://api.github.com";

    private final HttpUrl endpoint;
    private final Optional<String> token;

    private GitHubSettings(HttpUrl endpoint, Optional<String> token) {
        this.endpoint = endpoint;
        this.token = token;
    }

    /**
     * Returns what the variables {@code GITHUB_ENDPOINT} and {@code GITHUB_TOKEN} say; unless set, the public API
     * without a token.
     *
     * @throws InvalidInputException if one of them is malformed, or if the token would travel unencrypted
     */
    public static GitHubSettings of(Map<String, String> variables) {
        HttpUrl endpoint = Optional.ofNullable(
                        HttpUrl.parse(set(variables, "GITHUB_ENDPOINT").orElse(API)))
                .orElseThrow(() -> new InvalidInputException(
                        "GITHUB_ENDPOINT is not the address of a server; it should look like " + API));
        Optional<String> token = set(variables, "GITHUB_TOKEN");
        if (token.isPresent() && !token.get().matches("[\\x21-\\x7E]+")) {
            throw new InvalidInputException("GITHUB_TOKEN contains a character that tokens do not have");
        }
        if (token.isPresent() && !endpoint.isHttps() && !isThisMachine(endpoint)) {
            throw new InvalidInputException(
                    "GITHUB_ENDPOINT is not encrypted, so GITHUB_TOKEN could be read in transit;"
                            + " use https, or unset the token");
        }
        return new GitHubSettings(endpoint, token);
    }

    private static Optional<String> set(Map<String, String> variables, String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static boolean isThisMachine(HttpUrl address) {
        return address.host().equals("localhost")
                || address.host().equals("::1")
                || address.host().matches("127\\.\\d+\\.\\d+\\.\\d+");
    }

    /** Returns whether an address is on the API's server; no other is asked. */
    boolean has(HttpUrl address) {
        return address.scheme().equals(endpoint.scheme())
                && address.host().equals(endpoint.host())
                && address.port() == endpoint.port();
    }

    HttpUrl repository(String owner, String name) {
        return endpoint.newBuilder()
                .addPathSegment("repos")
                .addPathSegment(owner)
                .addPathSegment(name)
                .build();
    }

    Request request(HttpUrl address) {
        Request.Builder request = new Request.Builder()
                .url(address)
                .header("Accept", "application/vnd.github+json")
                .header("X-GitHub-Api-Version", "2022-11-28");
        token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        return request.build();
    }

    /** 5,000 requests an hour with a token; without one 60, which may be had at once. */
    Duration betweenRequests() {
        return token.isPresent() ? Duration.ofMillis(720) : Duration.ofSeconds(1);
    }

    boolean hasToken() {
        return token.isPresent();
    }
}
