package io.hinterland.queries.filter;

/**
 * What walks go along that says little about a model, and is left out unless asked for.
 *
 * @param boilerplate boilerplate citations
 * @param hubTags tags that the Hub sets itself
 */
public record Included(boolean boilerplate, boolean hubTags) {

    /** Both are left out. */
    public static final Included NEITHER = new Included(false, false);

    public static final Included BOTH = new Included(true, true);

    public Included withBoilerplate(boolean included) {
        return new Included(included, hubTags);
    }

    public Included withHubTags(boolean included) {
        return new Included(boilerplate, included);
    }
}
