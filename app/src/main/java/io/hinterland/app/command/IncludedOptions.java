package io.hinterland.app.command;

import io.hinterland.queries.filter.Included;
import picocli.CommandLine.Option;

/** What walks go along that says little about a model. */
final class IncludedOptions {

    @Option(names = "--boilerplate", description = "Include boilerplate citations.")
    private boolean boilerplate;

    @Option(names = "--hub-tags", description = "Include tags that the Hub sets itself.")
    private boolean hubTags;

    Included included() {
        return new Included(boilerplate, hubTags);
    }
}
