package io.hinterland.api.analysis;

import io.hinterland.graph.Cancellation;
import io.hinterland.graph.Graph;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;

/** Answers requests as long as somebody waits for them: when the client goes away, its transaction ends. */
@Singleton
public final class WantedAnswers {

    private final Graph graph;
    private final ExecutorService executor;

    WantedAnswers(Graph graph, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.graph = graph;
        this.executor = executor;
    }

    /** Returns what the work reads from the graph that it is given. */
    public <T> T answer(HttpRequest<?> request, Function<Graph, T> work) {
        if (!(request instanceof NettyHttpRequest<?> nettyRequest)) {
            throw new IllegalStateException("The server is Netty's, and so are its requests");
        }
        Channel channel = nettyRequest.getChannelHandlerContext().channel();
        try (Cancellation cancellation = new Cancellation()) {
            ChannelFutureListener gone = closed -> executor.execute(() -> graph.cancel(cancellation));
            channel.closeFuture().addListener(gone);
            noticeWhenGone(channel);
            try {
                return work.apply(graph.cancelledBy(cancellation));
            } finally {
                channel.closeFuture().removeListener(gone);
            }
        }
    }

    /** A connection that nothing is read from does not say that it is closed. */
    private static void noticeWhenGone(Channel channel) {
        channel.read();
    }
}
