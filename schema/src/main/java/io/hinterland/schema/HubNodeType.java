package io.hinterland.schema;

/** The node types of the network of a model hub. The table in {@code docs/schema.md} says what each holds. */
public enum HubNodeType implements NodeType {
    MODEL("Model", "id"),
    OWNER("Owner", "key"),
    LIBRARY("Library", "key"),
    PIPELINE("Pipeline", "key"),
    MODALITY("Modality", "key"),
    TAG("Tag", "key"),
    LICENSE("License", "key"),
    LANGUAGE("Language", "key"),
    ARCHITECTURE("Architecture", "key"),
    DATASET("Dataset", "id"),
    DOWNLOAD_RANGE("DownloadRange", "key"),
    LIKE_RANGE("LikeRange", "key"),
    PAPER("Paper", "arxivId"),
    AUTHOR("Author", "key"),
    CATEGORY("Category", "key"),
    PUBLICATION_DATE("PublicationDate", "date"),
    REPOSITORY("Repository", "url"),
    SNAPSHOT("Snapshot", "date");

    private final String label;
    private final String keyProperty;

    HubNodeType(String label, String keyProperty) {
        this.label = label;
        this.keyProperty = keyProperty;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String keyProperty() {
        return keyProperty;
    }
}
