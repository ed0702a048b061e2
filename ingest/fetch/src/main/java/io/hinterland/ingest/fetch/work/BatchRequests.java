package io.hinterland.ingest.fetch.work;

import io.hinterland.ingest.clean.work.WorkSource;
import java.time.Duration;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** How a service is asked for many papers at once. */
interface BatchRequests {

    WorkSource source();

    /** Returns how many ids one request takes. */
    int mostIds();

    /** Returns the ids under which the service may have the paper; none where it cannot have it. */
    List<String> ids(AskedPaper paper);

    /** Returns a request for ids, without credentials. */
    Request.Builder request(HttpUrl endpoint, List<String> ids, WorkSettings settings);

    /**
     * Returns an id that the service has for certain: with it, a request that fails for its ids is told from an outage.
     */
    String control();

    /** Returns the time from the end of an answer to the next request. */
    Duration betweenRequests(WorkSettings settings);

    /** Returns where the service is, unless told otherwise. */
    String endpoint();
}
