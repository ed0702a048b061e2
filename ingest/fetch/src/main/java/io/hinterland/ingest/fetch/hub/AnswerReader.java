package io.hinterland.ingest.fetch.hub;

import io.hinterland.ingest.fetch.http.Answer;
import io.hinterland.ingest.fetch.http.MediaKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import okhttp3.HttpUrl;

/** Reads answers about one thing, whose status and headers mean what the Hub's own clients take them for. */
final class AnswerReader {

    private static final int MOST_BYTES = 32 << 20;
    private static final String ERROR_CODE = "X-Error-Code";

    private final HubSettings settings;

    AnswerReader(HubSettings settings) {
        this.settings = settings;
    }

    HubAnswer read(Answer answer, AnswerFormat format) throws IOException {
        return switch (answer.status()) {
            case UNCHANGED -> new HubAnswer.Unchanged();
            case MOVED -> moved(answer);
            case UNAUTHORIZED -> unauthorized(answer);
            case FORBIDDEN -> new HubAnswer.Withheld(forbidden(answer));
            case LEGALLY_CLOSED -> new HubAnswer.Withheld(HubAnswer.Withholding.DISABLED);
            case ABSENT -> missing(answer);
            case CONTENT, MALFORMED, TEMPORARY, REFUSED -> content(answer, format);
        };
    }

    private static HubAnswer content(Answer answer, AnswerFormat format) throws IOException {
        String text = new String(answer.content(format.kind(), MOST_BYTES), StandardCharsets.UTF_8);
        format.check(text);
        return new HubAnswer.Content(text, answer.header("ETag"));
    }

    /** To another server no token is sent, and nothing is read from it unencrypted. */
    private HubAnswer moved(Answer answer) {
        HttpUrl to = answer.location()
                .filter(address -> settings.has(address) || address.isHttps())
                .orElseThrow(answer::refusal);
        return new HubAnswer.Moved(to);
    }

    /** A token that the Hub does not know must not make every model look private. */
    private HubAnswer unauthorized(Answer answer) {
        if (isGated(answer)) {
            return new HubAnswer.Withheld(HubAnswer.Withholding.GATED);
        }
        if (settings.token().isPresent()) {
            throw answer.refusal();
        }
        return new HubAnswer.Withheld(HubAnswer.Withholding.HIDDEN);
    }

    private static HubAnswer.Withholding forbidden(Answer answer) {
        if (isGated(answer)) {
            return HubAnswer.Withholding.GATED;
        }
        boolean isDisabled = answer.header("X-Error-Message")
                .filter(words -> words.contains("disabled"))
                .isPresent();
        return isDisabled ? HubAnswer.Withholding.DISABLED : HubAnswer.Withholding.HIDDEN;
    }

    /** A server that is no Hub has no models either, and says so in another format. */
    private static HubAnswer missing(Answer answer) {
        if (answer.header(ERROR_CODE).isEmpty() && !answer.is(MediaKind.JSON)) {
            throw answer.refusal();
        }
        return new HubAnswer.Missing();
    }

    private static boolean isGated(Answer answer) {
        return answer.header(ERROR_CODE).filter("GatedRepo"::equals).isPresent();
    }
}
