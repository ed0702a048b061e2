package io.hinterland.bench.pattern;

/** What a pattern leaves open and each generated model fills in. Slots count from 0 within one model. */
public interface Facts {

    String id();

    /** Returns a parent's id. */
    String parent(int slot);

    /** Returns an arXiv id. */
    String paper(int slot);

    /** Returns a tag that few models carry. */
    String rareTag(int slot);

    /** Returns a dataset that few models name. */
    String rareDataset(int slot);

    /** Returns a library that few models use. */
    String rareLibrary();
}
