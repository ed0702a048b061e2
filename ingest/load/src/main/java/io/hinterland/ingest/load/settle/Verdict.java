package io.hinterland.ingest.load.settle;

import io.hinterland.schema.value.CitationRole;

/**
 * Why a model cites a paper.
 *
 * @param evidence what the role follows from, for people; empty where nothing speaks for another role
 */
public record Verdict(CitationRole role, String evidence) {}
