package io.hinterland.schema.identity;

/** What people call a model, a dataset or a repository among those of one owner. */
public final class ShortName {

    private ShortName() {}

    /** Returns the part of an id or an address behind the last slash, or all of it if there is none. */
    public static String of(String key) {
        return key.substring(key.lastIndexOf('/') + 1);
    }
}
