package io.hinterland.bench.chance;

/**
 * What is drawn for. Each aspect of a record has draws of its own, so that a change in how one is made leaves the
 * others as they were. New aspects go to the end: the position enters the draws.
 */
public enum DrawAspect {
    PATTERN,
    OWNER,
    BARE,
    CASE_TWIN,
    STEM,
    SUFFIX,
    CREATED,
    CHANGED,
    COUNTERS,
    INSIDE,
    PARENT_INSIDE,
    PARENT_INSIDE_BEGINS,
    PARENT_OUTSIDE,
    TAG,
    LIBRARY,
    DATASET,
    CITATION,
    INHERITS,
    PAPER,
    PAPER_DETAIL,
    AUTHOR,
    PERSON,
    ODD,
    DAY_GONE,
    DAY_CHANGED,
    AUTHOR_NUMBER
}
