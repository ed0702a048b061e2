package io.hinterland.ingest.fetch.hub;

import io.hinterland.schema.failure.InvalidInputException;

/** An access token of the Hub, which shows itself to nobody but the Hub. */
final class HubToken {

    private final String value;

    /** @throws InvalidInputException if a header cannot carry it; the message does not repeat it */
    HubToken(String value) {
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
