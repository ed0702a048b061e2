package io.hinterland.schema.value;

import io.hinterland.schema.Worded;

/** Why a model cites a paper; the first that holds, in this order. */
public enum CitationRole implements Worded {
    /** The paper stands in a template that people do not edit; it says nothing about the model. */
    BOILERPLATE,
    /** The paper stands in the card of a tool that made the model, for the tool's method. */
    METHOD,
    /** An ancestor cites the same paper. */
    INHERITED,
    /** The owner wrote the paper, or was the first to publish a model that cites it. */
    OWN,
    OTHER;
}
