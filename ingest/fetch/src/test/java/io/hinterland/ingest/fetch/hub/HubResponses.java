package io.hinterland.ingest.fetch.hub;

import mockwebserver3.MockResponse;

/** What the Hub answers, by form and status. */
public final class HubResponses {

    private HubResponses() {}

    public static MockResponse json(String body) {
        return new MockResponse.Builder()
                .setHeader("Content-Type", "application/json; charset=utf-8")
                .body(body)
                .build();
    }

    public static MockResponse status(int code) {
        return new MockResponse.Builder().code(code).body("").build();
    }

    static MockResponse linked(MockResponse response, String next) {
        return response.newBuilder()
                .setHeader("Link", "<" + next + ">; rel=\"next\"")
                .build();
    }

    /** Returns what is here, with an ETag that follows from it. */
    static MockResponse thing(String type, String content) {
        return new MockResponse.Builder()
                .setHeader("Content-Type", type + "; charset=utf-8")
                .setHeader("ETag", "W/\"" + Integer.toHexString(content.hashCode()) + "\"")
                .body(content)
                .build();
    }

    public static MockResponse error(int code, String word) {
        return json("{\"error\":\"" + word + "\"}")
                .newBuilder()
                .code(code)
                .setHeader("X-Error-Code", word)
                .build();
    }

    public static MockResponse movedTo(String place) {
        return status(307).newBuilder().setHeader("Location", place).build();
    }
}
