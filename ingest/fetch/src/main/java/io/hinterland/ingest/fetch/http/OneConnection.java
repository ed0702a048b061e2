package io.hinterland.ingest.fetch.http;

import io.hinterland.schema.ProductVersion;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/** One HTTP connection, which is kept; it repeats no request by itself and waits for no answer without end. */
public final class OneConnection {

    private OneConnection() {}

    public static OkHttpClient open() {
        return new OkHttpClient.Builder()
                .connectTimeout(Duration.ofSeconds(15))
                .readTimeout(Duration.ofSeconds(60))
                .callTimeout(Duration.ofMinutes(3))
                .retryOnConnectionFailure(false)
                .connectionPool(new ConnectionPool(1, 1, TimeUnit.MINUTES))
                .build();
    }

    /** Returns the header {@code User-Agent}: this product, and what it asks for. */
    public static String userAgent(String purpose) {
        return "Hinterland/" + ProductVersion.text() + " (" + purpose + ")";
    }
}
