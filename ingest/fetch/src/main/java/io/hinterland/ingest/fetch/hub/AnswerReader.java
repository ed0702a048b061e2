package io.hinterland.ingest.fetch.hub;

import io.hinterland.ingest.fetch.http.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Response;

/** Makes an answer about one thing of a response, by what the Hub's own clients make of its status and headers. */
final class AnswerReader {

    private static final int MOST_BYTES = 32 << 20;

    private final HubSettings settings;

    AnswerReader(HubSettings settings) {
        this.settings = settings;
    }

    /** Returns nothing for a status that has no meaning of its own for one thing. */
    Optional<Reply<HubAnswer>> read(Response response, Form form) throws IOException {
        return switch (response.code()) {
            case 200 -> Optional.of(content(response, form));
            case 304 -> Optional.of(new Reply.Page<>(new HubAnswer.Unchanged()));
            case 301, 302, 303, 307, 308 -> Optional.of(moved(response));
            case 401 -> unauthorized(response);
            case 403 -> withheld(code(response, "GatedRepo") ? Withholding.GATED : closed(response));
            case 451 -> withheld(Withholding.DISABLED);
            case 404, 410 -> missing(response);
            default -> Optional.empty();
        };
    }

    private static Reply<HubAnswer> content(Response response, Form form) throws IOException {
        MediaType type = response.body().contentType();
        if (type == null || !type.subtype().equals(form.subtype())) {
            return new Reply.Fault<>("an answer of type " + type + " instead of " + form.accept());
        }
        byte[] bytes = response.body().byteStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return new Reply.Fault<>("an answer of more than " + (MOST_BYTES >> 20) + " MB");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        Optional<String> fault = form.fault(text);
        return fault.isPresent()
                ? new Reply.Fault<>(fault.get())
                : new Reply.Page<>(new HubAnswer.Content(text, Optional.ofNullable(response.header("ETag"))));
    }

    /** Elsewhere the token does not follow, and nothing is read there unencrypted. */
    private Reply<HubAnswer> moved(Response response) {
        Optional<HttpUrl> to = Optional.ofNullable(response.header("Location"))
                .map(response.request().url()::resolve);
        Predicate<HttpUrl> isSafe = address -> settings.has(address) || address.isHttps();
        return to.filter(isSafe).isPresent()
                ? new Reply.Page<>(new HubAnswer.Moved(to.get()))
                : new Reply.Refusal<>("sends us elsewhere (HTTP " + response.code() + "), to no address to follow");
    }

    /** A token that the Hub does not know must not make every model look private. */
    private Optional<Reply<HubAnswer>> unauthorized(Response response) {
        return settings.token().isPresent() && !code(response, "GatedRepo")
                ? Optional.empty()
                : withheld(code(response, "GatedRepo") ? Withholding.GATED : Withholding.HIDDEN);
    }

    private static Withholding closed(Response response) {
        return String.valueOf(response.header("X-Error-Message")).contains("disabled")
                ? Withholding.DISABLED
                : Withholding.HIDDEN;
    }

    /** A server that is no Hub has nothing either, and says so in another form. */
    private static Optional<Reply<HubAnswer>> missing(Response response) {
        MediaType type = response.body().contentType();
        boolean isTheHubs = response.header("X-Error-Code") != null
                || type != null && type.subtype().equals("json");
        return isTheHubs ? Optional.of(new Reply.Page<>(new HubAnswer.Missing())) : Optional.empty();
    }

    private static Optional<Reply<HubAnswer>> withheld(Withholding reason) {
        return Optional.of(new Reply.Page<>(new HubAnswer.Withheld(reason)));
    }

    private static boolean code(Response response, String code) {
        return code.equals(response.header("X-Error-Code"));
    }
}
