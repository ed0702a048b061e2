package io.hinterland.ingest.load.settle;

/** Work that ends with a step that must be taken however the work ended. */
public final class FinalStep {

    private FinalStep() {}

    /**
     * Runs the work, then the last step. Where both fail the failure of the work is thrown and the other one is
     * suppressed in it, so that the first cause is what people read.
     */
    public static void after(Runnable work, Runnable lastStep) {
        try (Step last = lastStep::run) {
            last.follows(work);
        }
    }

    @FunctionalInterface
    private interface Step extends AutoCloseable {

        @Override
        void close();

        default void follows(Runnable work) {
            work.run();
        }
    }
}
