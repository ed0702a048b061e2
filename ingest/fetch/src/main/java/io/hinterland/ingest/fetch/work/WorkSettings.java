package io.hinterland.ingest.fetch.work;

import io.hinterland.ingest.clean.work.WorkSource;
import io.hinterland.schema.failure.InvalidInputException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;

/** Where a service is, and as whom it is asked. Keys show themselves to nobody but the service. */
public final class WorkSettings {

    private static final String MAIL = "HINTERLAND_MAILTO";

    private final Optional<HttpUrl> endpoint;
    private final Optional<String> key;
    private final Optional<String> mail;

    private WorkSettings(Optional<HttpUrl> endpoint, Optional<String> key, Optional<String> mail) {
        this.endpoint = endpoint;
        this.key = key;
        this.mail = mail;
    }

    /**
     * Returns what the variables {@code OPENALEX_API_KEY} and {@code OPENALEX_ENDPOINT}, and those of the other
     * services, and {@code HINTERLAND_MAILTO} say.
     *
     * @throws InvalidInputException if one of them is malformed, or if a key would travel unencrypted
     */
    public static WorkSettings of(WorkSource source, Map<String, String> variables) {
        String prefix = source.name();
        Optional<HttpUrl> endpoint = set(variables, prefix + "_ENDPOINT").map(address -> Optional.ofNullable(
                        HttpUrl.parse(address))
                .orElseThrow(() -> new InvalidInputException(prefix
                        + "_ENDPOINT is not the address of a server; it should look like https://api.example.org")));
        Optional<String> key = set(variables, prefix + "_API_KEY");
        if (key.isPresent() && !key.get().matches("[\\x21-\\x7E]+")) {
            throw new InvalidInputException(prefix + "_API_KEY contains a character that keys do not have");
        }
        if (key.isPresent()
                && endpoint.filter(address -> !address.isHttps() && !isThisMachine(address))
                        .isPresent()) {
            throw new InvalidInputException(prefix + "_ENDPOINT is not encrypted, so " + prefix
                    + "_API_KEY could be read in transit; use https, or unset the key");
        }
        return new WorkSettings(endpoint, key, set(variables, MAIL));
    }

    private static boolean isThisMachine(HttpUrl address) {
        String host = address.host().toLowerCase(Locale.ROOT);
        return host.equals("localhost") || host.equals("::1") || host.matches("127\\.\\d+\\.\\d+\\.\\d+");
    }

    private static Optional<String> set(Map<String, String> variables, String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    HttpUrl endpoint(String usual) {
        return endpoint.orElseGet(() -> HttpUrl.get(usual));
    }

    Optional<String> key() {
        return key;
    }

    Optional<String> mail() {
        return mail;
    }
}
