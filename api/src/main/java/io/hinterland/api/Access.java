package io.hinterland.api;

import io.hinterland.schema.failure.InvalidInputException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Who may ask, and how often. Unless something else is said, it applies only where other machines can reach the API.
 *
 * @param keys keys of which a client must send one; none to let everybody in
 * @param requestsPerMinute how many requests each client may make
 */
public record Access(List<String> keys, int requestsPerMinute) {

    public static final int USUAL_REQUESTS = 600;

    /** Lets everybody in. */
    public static final Access OPEN = new Access(List.of(), USUAL_REQUESTS);

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._~+/=-]{16,200}");

    /** @throws InvalidInputException if a key is none, or no request is allowed */
    public Access {
        keys = List.copyOf(keys);
        if (requestsPerMinute < 1) {
            throw new InvalidInputException("The number of requests a minute is 1 or more, not " + requestsPerMinute);
        }
        for (int place = 0; place < keys.size(); place++) {
            if (!KEY.matcher(keys.get(place)).matches()) {
                throw new InvalidInputException("Key " + (place + 1)
                        + " is none; a key has 16 to 200 letters, digits and signs of . _ ~ + / = -");
            }
        }
    }

    /** Returns whether clients must have a key. */
    public boolean needsKey() {
        return !keys.isEmpty();
    }

    /** Returns whether it is one of the keys. How long that takes does not tell how much of it is right. */
    public boolean allows(String given) {
        byte[] digest = digest(given);
        boolean found = false;
        for (String key : keys) {
            found |= MessageDigest.isEqual(digest, digest(key));
        }
        return found;
    }

    private static byte[] digest(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** Keys stay out of logs. */
    @Override
    public String toString() {
        return keys.size() + " keys, " + requestsPerMinute + " requests a minute";
    }
}
