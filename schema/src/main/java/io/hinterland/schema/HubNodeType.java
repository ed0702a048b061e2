package io.hinterland.schema;

import static io.hinterland.schema.Property.day;
import static io.hinterland.schema.Property.moment;
import static io.hinterland.schema.Property.number;
import static io.hinterland.schema.Property.oneOf;
import static io.hinterland.schema.Property.text;
import static io.hinterland.schema.Property.texts;
import static io.hinterland.schema.Property.truth;
import static io.hinterland.schema.Property.wholeNumber;

import java.util.List;

/** The node types of the network of a model hub. The table in {@code docs/schema.md} says what each holds. */
public enum HubNodeType implements NodeType {
    MODEL(
            "Model",
            text("id"),
            wholeNumber("downloads"),
            wholeNumber("downloadsAllTime"),
            wholeNumber("likes"),
            moment("createdAt"),
            moment("lastModified"),
            oneOf("gated", "none", "unspecified", "auto", "manual"),
            truth("private"),
            wholeNumber("parameters"),
            texts("parameterTypes"),
            wholeNumber("trendingScore"),
            wholeNumber("usedStorage"),
            oneOf("kind", "base", "finetune", "quantized", "adapter", "merge", "derived"),
            texts("tags"),
            text("licenseName"),
            text("licenseLink"),
            number("co2Grams"),
            text("co2Source"),
            text("co2TrainingType"),
            text("co2Location"),
            text("co2Hardware"),
            texts("dois"),
            truth("describesLimitations"),
            truth("describesBias"),
            truth("describesEthics"),
            truth("describesTrainingData"),
            truth("listed"),
            day("goneSince"),
            day("firstSeen"),
            day("lastSeen"),
            text("renamedTo"),
            oneOf("hubAnswer", "missing", "hidden", "gated", "disabled"),
            day("hubAskedOn")),
    OWNER(
            "Owner",
            text("key"),
            text("name"),
            oneOf("kind", "user", "organization"),
            text("fullName"),
            oneOf("hubAnswer", "missing", "hidden", "gated", "disabled"),
            day("hubAskedOn")),
    LIBRARY("Library", text("key"), text("name"), truth("official"), text("label")),
    PIPELINE("Pipeline", text("key"), text("name"), truth("official"), text("label"), text("group")),
    MODALITY("Modality", text("key"), text("name")),
    TAG("Tag", text("key"), text("name")),
    LICENSE("License", text("key"), text("name")),
    LANGUAGE("Language", text("key"), text("name"), text("label")),
    ARCHITECTURE("Architecture", text("key"), text("name")),
    DATASET("Dataset", text("id"), text("title"), text("owner"), wholeNumber("downloads"), wholeNumber("likes")),
    BENCHMARK("Benchmark", text("key"), text("name")),
    DOWNLOAD_RANGE("DownloadRange", text("key"), wholeNumber("order")),
    LIKE_RANGE("LikeRange", text("key"), wholeNumber("order")),
    PAPER(
            "Paper",
            text("arxivId"),
            text("title"),
            wholeNumber("year"),
            day("published"),
            day("updated"),
            text("doi"),
            text("journalReference"),
            oneOf("metadata", "known", "missing"),
            truth("withdrawn"),
            day("arxivUnknownSince")),
    AUTHOR("Author", text("key"), text("name"), truth("group"), number("confidence"), text("apart")),
    CATEGORY("Category", text("key"), text("name")),
    PUBLICATION_DATE("PublicationDate", day("date")),
    REPOSITORY("Repository", text("url")),
    SNAPSHOT(
            "Snapshot",
            day("date"),
            wholeNumber("models"),
            wholeNumber("added"),
            wholeNumber("gone"),
            wholeNumber("changed"));

    private final String label;
    private final List<Property> properties;

    HubNodeType(String label, Property key, Property... others) {
        this.label = label;
        this.properties = Property.list(key, others);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String keyProperty() {
        return properties.get(0).name();
    }

    @Override
    public List<Property> properties() {
        return properties;
    }
}
