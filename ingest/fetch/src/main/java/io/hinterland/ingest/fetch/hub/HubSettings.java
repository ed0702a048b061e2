package io.hinterland.ingest.fetch.hub;

import io.hinterland.schema.failure.InvalidInputException;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * Which Hub to ask, and as whom.
 *
 * @param endpoint where its paths begin
 */
public record HubSettings(HttpUrl endpoint, Optional<Token> token) {

    private static final String PUBLIC_HUB = "https://huggingface.co";

    /**
     * Returns what the variables {@code HF_ENDPOINT} and {@code HF_TOKEN} say, which the Hub's own clients read too;
     * unless set, the public Hub without a token.
     *
     * @throws InvalidInputException if one of them is malformed, or if the token would travel unencrypted
     */
    public static HubSettings of(Map<String, String> variables) {
        String address = set(variables, "HF_ENDPOINT").orElse(PUBLIC_HUB);
        HttpUrl endpoint = Optional.ofNullable(HttpUrl.parse(address))
                .orElseThrow(() -> new InvalidInputException(
                        "HF_ENDPOINT is not the address of a server; it should look like " + PUBLIC_HUB));
        Optional<Token> token = set(variables, "HF_TOKEN").map(Token::new);
        if (token.isPresent() && !endpoint.isHttps() && !isThisMachine(endpoint)) {
            throw new InvalidInputException("HF_ENDPOINT is not encrypted, so HF_TOKEN could be read in transit;"
                    + " use https, or unset HF_TOKEN");
        }
        return new HubSettings(endpoint, token);
    }

    private static Optional<String> set(Map<String, String> variables, String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static boolean isThisMachine(HttpUrl address) {
        return address.host().equals("localhost")
                || address.host().equals("::1")
                || address.host().matches("127\\.\\d+\\.\\d+\\.\\d+");
    }

    /** Returns whether an address is on the server that was named; no other is asked. */
    boolean has(HttpUrl address) {
        return address.scheme().equals(endpoint.scheme())
                && address.host().equals(endpoint.host())
                && address.port() == endpoint.port();
    }

    /** An access token of the Hub, which shows itself to nobody but the Hub. */
    static final class Token {

        private final String value;

        /** @throws InvalidInputException if a header cannot carry it; the message does not repeat it */
        Token(String value) {
            if (!value.matches("[\\x21-\\x7E]+")) {
                throw new InvalidInputException(
                        "HF_TOKEN contains a character that tokens do not have; it should be hf_ followed by letters and digits");
            }
            this.value = value;
        }

        String authorization() {
            return "Bearer " + value;
        }

        @Override
        public String toString() {
            return "a token";
        }
    }
}
