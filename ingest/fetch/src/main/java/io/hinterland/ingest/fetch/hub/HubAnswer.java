package io.hinterland.ingest.fetch.hub;

import java.util.Optional;
import okhttp3.HttpUrl;

/** What the Hub says when it is asked for one thing. */
public sealed interface HubAnswer {

    /** @param etag to ask with next time, where the Hub gives one */
    record Content(String text, Optional<String> etag) implements HubAnswer {}

    /** It is as it was when the Hub gave the ETag that it was asked with. */
    record Unchanged() implements HubAnswer {}

    /** It is to be asked for elsewhere; a renamed model is. */
    record Moved(HttpUrl to) implements HubAnswer {}

    /** It is not there. */
    record Missing() implements HubAnswer {}

    /** It may be there, but not for us. */
    record Withheld(Withholding reason) implements HubAnswer {}
}
