package io.hinterland.ingest.source.progress;

record SilentWork() implements Progress.Work {

    @Override
    public void advance(long by) {}

    @Override
    public void close() {}
}
