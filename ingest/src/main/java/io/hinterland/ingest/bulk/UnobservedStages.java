package io.hinterland.ingest.bulk;

record UnobservedStages() implements Stages {

    @Override
    public void begin(String stage) {}

    @Override
    public void end() {}
}
