package io.hinterland.ingest.fetch.http;

import io.hinterland.schema.failure.UnavailableException;
import java.io.IOException;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Response;

/** What a service answers to a request, unless it asks to be asked again. */
public final class Answer {

    private final Service service;
    private final Response response;
    private final int attempt;

    Answer(Service service, Response response, int attempt) {
        this.service = service;
        this.response = response;
        this.attempt = attempt;
    }

    public Status status() {
        return Status.of(response.code());
    }

    /** Returns how often the request was sent until this answer came, from 1. */
    public int attempt() {
        return attempt;
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(response.header(name));
    }

    public boolean is(MediaKind kind) {
        return kind.includes(response.body().contentType());
    }

    /**
     * Returns the whole content.
     *
     * @param mostBytes more are not read
     * @throws UnusableAnswerException if it is of another kind, or longer
     * @throws UnavailableException if the service answers with any other status than one of content
     */
    public byte[] content(MediaKind kind, int mostBytes) throws IOException {
        if (status() != Status.CONTENT) {
            throw refusal();
        }
        MediaType type = response.body().contentType();
        if (!is(kind)) {
            throw new UnusableAnswerException("an answer of type " + type + " instead of " + kind.words());
        }
        byte[] bytes = response.body().byteStream().readNBytes(mostBytes + 1);
        if (bytes.length > mostBytes) {
            throw new UnusableAnswerException("an answer of more than " + (mostBytes >> 20) + " MB");
        }
        return bytes;
    }

    /** Returns where the header {@code Location} leads. */
    public Optional<HttpUrl> location() {
        return header("Location").map(response.request().url()::resolve);
    }

    /**
     * Returns the address of the next page, after the header {@code Link}.
     *
     * @throws UnusableAnswerException if the header names something that is no address
     */
    public Optional<HttpUrl> nextPage() throws UnusableAnswerException {
        Optional<String> link = LinkHeader.findNext(response.headers("Link"));
        Optional<HttpUrl> next = link.map(response.request().url()::resolve);
        if (link.isPresent() && next.isEmpty()) {
            throw new UnusableAnswerException("a next page without a usable address");
        }
        return next;
    }

    /** Returns the failure that says that the service refuses, and what to do about it. */
    public UnavailableException refusal() {
        return new UnavailableException("%s refuses the request (HTTP %d)%s"
                .formatted(service.name(), response.code(), service.advice().apply(response.code())));
    }
}
