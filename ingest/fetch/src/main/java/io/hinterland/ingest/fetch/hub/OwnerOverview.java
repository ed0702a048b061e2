package io.hinterland.ingest.fetch.hub;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.schema.failure.UnavailableException;
import io.hinterland.schema.identity.CleanText;
import java.util.Optional;

/**
 * What the Hub says of an account.
 *
 * @param kind {@code user} or {@code organization}; absent where the Hub does not show the account
 * @param fullName where the account has one
 * @param refusal why the Hub does not show the account: {@code missing}, or the word of a {@link HubAnswer.Withholding}
 */
public record OwnerOverview(Optional<String> kind, Optional<String> fullName, Optional<String> refusal) {

    /**
     * Asks for an account of which it is not known whether it is a person's.
     *
     * @throws UnavailableException if the Hub does not answer
     */
    public static OwnerOverview ask(HubClient client, String name) {
        HubAnswer answer = overview(client, "users", name);
        if (answer instanceof HubAnswer.Content content) {
            JsonNode overview = HubRecord.parse(content.text());
            return shown(overview.path("type").asText().startsWith("org") ? "organization" : "user", overview);
        }
        answer = overview(client, "organizations", name);
        if (answer instanceof HubAnswer.Content content) {
            return shown("organization", HubRecord.parse(content.text()));
        }
        String refusal =
                answer instanceof HubAnswer.Withheld denied ? denied.reason().word() : "missing";
        return new OwnerOverview(Optional.empty(), Optional.empty(), Optional.of(refusal));
    }

    private static HubAnswer overview(HubClient client, String kind, String name) {
        return client.one(
                client.endpoint()
                        .newBuilder()
                        .addPathSegments("api/" + kind)
                        .addPathSegment(name)
                        .addPathSegment("overview")
                        .build(),
                AnswerFormat.OBJECT,
                Optional.empty());
    }

    private static OwnerOverview shown(String kind, JsonNode overview) {
        Optional<String> fullName = Optional.ofNullable(
                        overview.path("fullname").textValue())
                .map(CleanText::clean)
                .filter(name -> !name.isEmpty());
        return new OwnerOverview(Optional.of(kind), fullName, Optional.empty());
    }
}
