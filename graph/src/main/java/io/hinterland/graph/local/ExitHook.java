package io.hinterland.graph.local;

/** What is to happen when our process is asked to end, unless closed before. */
record ExitHook(Thread hook) implements AutoCloseable {

    static ExitHook run(Runnable work, String name) {
        Thread hook = new Thread(work, name);
        Runtime.getRuntime().addShutdownHook(hook);
        return new ExitHook(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // Then the hook runs, and finds nothing left to do.
        }
    }
}
