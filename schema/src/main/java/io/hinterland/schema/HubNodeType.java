package io.hinterland.schema;

import static io.hinterland.schema.Property.day;
import static io.hinterland.schema.Property.moment;
import static io.hinterland.schema.Property.number;
import static io.hinterland.schema.Property.oneOf;
import static io.hinterland.schema.Property.text;
import static io.hinterland.schema.Property.texts;
import static io.hinterland.schema.Property.truth;
import static io.hinterland.schema.Property.wholeNumber;

import io.hinterland.schema.Property.InitialValue.PlaceOfRange;
import io.hinterland.schema.Property.InitialValue.PrintedName;
import io.hinterland.schema.Property.Trait;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The node types of the network of a model hub. The table in {@code docs/schema.md} says what each holds. */
public enum HubNodeType implements NodeType {
    MODEL(
            Role.RECORD,
            "Model",
            text("id").searched(),
            text("shortName").asPartOfKey(),
            wholeNumber("downloads").sorted(),
            wholeNumber("downloadsAllTime"),
            wholeNumber("likes").sorted(),
            moment("createdAt").sorted(),
            moment("lastModified").sorted(),
            oneOf("gated", "none", "unspecified", "auto", "manual"),
            truth("private"),
            wholeNumber("parameters"),
            texts("parameterTypes"),
            wholeNumber("trendingScore"),
            wholeNumber("usedStorage"),
            oneOf("kind", "base", "finetune", "quantized", "adapter", "merge", "derived", "undeclared")
                    .indexed(),
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
            truth("listed").required().indexed().initially(false),
            day("goneSince").asProvenance(),
            day("firstSeen").asProvenance(),
            day("lastSeen").asProvenance(),
            wholeNumber("contentHash").asProvenance(),
            text("renamedTo").asProvenance().indexed(),
            oneOf("hubAnswer", "missing", "hidden", "gated", "disabled").asProvenance(),
            day("hubAskedOn").asProvenance()),
    OWNER(
            "Owner",
            text("key"),
            text("name").asCommonestSpelling().searched(),
            oneOf("kind", "user", "organization"),
            text("fullName"),
            oneOf("hubAnswer", "missing", "hidden", "gated", "disabled").asProvenance(),
            day("hubAskedOn").asProvenance()),
    LIBRARY("Library", text("key"), text("name").asCommonestSpelling(), truth("official"), text("label")),
    PIPELINE(
            "Pipeline",
            text("key"),
            text("name").asCommonestSpelling(),
            truth("official"),
            text("label"),
            text("group")),
    MODALITY("Modality", text("key"), text("name").initially(new PrintedName())),
    TAG(
            "Tag",
            text("key"),
            text("name").asCommonestSpelling(),
            truth("setByHub").asLeftOut()),
    LICENSE("License", text("key"), text("name").asCommonestSpelling()),
    LANGUAGE("Language", text("key"), text("name").asCommonestSpelling(), text("label"), text("primary")),
    ARCHITECTURE("Architecture", text("key"), text("name").asCommonestSpelling()),
    DATASET(
            "Dataset",
            text("id"),
            text("shortName").asPartOfKey(),
            text("title"),
            text("owner"),
            wholeNumber("downloads"),
            wholeNumber("likes")),
    BENCHMARK("Benchmark", text("key"), text("name").asCommonestSpelling()),
    DOWNLOAD_RANGE("DownloadRange", text("key"), wholeNumber("order").required().initially(new PlaceOfRange())),
    LIKE_RANGE("LikeRange", text("key"), wholeNumber("order").required().initially(new PlaceOfRange())),
    PAPER(
            Role.RECORD,
            "Paper",
            text("arxivId").searched(),
            text("title").searched(),
            wholeNumber("year"),
            day("published"),
            day("updated"),
            text("doi").indexed(),
            // Where the paper's own record names none.
            oneOf("doiSource", Property.WORK_SOURCES).asProvenance(),
            text("openAlexId").indexed(),
            text("semanticScholarId").indexed(),
            wholeNumber("citationCount"),
            oneOf("citationSource", Property.WORK_SOURCES).asProvenance(),
            text("journalReference"),
            oneOf("metadata", "known", "missing").required().initially("missing"),
            truth("withdrawn"),
            day("arxivUnknownSince").asProvenance()),
    AUTHOR(
            "Author",
            text("key"),
            text("name").required().searched().initially(new PrintedName()),
            truth("group"),
            number("confidence"),
            text("apart"),
            text("orcid").indexed()),
    INSTITUTION(
            "Institution",
            text("key"),
            text("name").asCommonestSpelling(),
            text("ror").indexed()),
    COUNTRY("Country", text("key"), text("name").initially(new PrintedName())),
    CATEGORY("Category", text("key"), text("name").initially(new PrintedName())),
    PUBLICATION_DATE("PublicationDate", day("date")),
    REPOSITORY(
            "Repository",
            text("url"),
            text("shortName").asPartOfKey(),
            wholeNumber("stars"),
            truth("archived"),
            text("license"),
            text("renamedTo").asProvenance().indexed(),
            oneOf("githubAnswer", "missing").asProvenance(),
            day("githubAskedOn").asProvenance()),
    SNAPSHOT(
            Role.LEDGER,
            "Snapshot",
            day("date"),
            wholeNumber("models"),
            wholeNumber("added"),
            wholeNumber("gone"),
            wholeNumber("changed"));

    /** By how many edges at least the commonest spelling of a node leads the next one; only where many lead to it. */
    public static final String SPELLING_LEAD = "spellingLead";

    private final Role role;
    private final String label;
    private final List<Property> properties;

    HubNodeType(String label, Property key, Property... others) {
        this(Role.VALUE, label, key, others);
    }

    HubNodeType(Role role, String label, Property key, Property... others) {
        this.role = role;
        this.label = label;
        this.properties = withLead(Property.list(key, others));
    }

    /** So that a node that is shown in the commonest spelling need not be counted again after each load. */
    private static List<Property> withLead(List<Property> properties) {
        return properties.stream().anyMatch(property -> property.has(Trait.COMMONEST_SPELLING))
                ? Stream.concat(
                                properties.stream(),
                                Stream.of(wholeNumber(SPELLING_LEAD).asProvenance()))
                        .toList()
                : properties;
    }

    /** Returns why nodes of this type are in the graph, and so when they are deleted. */
    public Role role() {
        return role;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String keyProperty() {
        return properties.get(0).name();
    }

    /** Returns whether its nodes are found by the {@link io.hinterland.schema.identity.Key} of a name. */
    public boolean isFoundByName() {
        return keyProperty().equals("key");
    }

    /** Returns whether its nodes have a {@code shortName}: the part of their key behind its last slash. */
    public boolean hasShortName() {
        return properties.stream().anyMatch(property -> property.has(Trait.PART_OF_KEY));
    }

    /** Returns whether its nodes are shown in the spelling that most edges leading to them print. */
    public boolean isShownInCommonestSpelling() {
        return properties.stream().anyMatch(property -> property.has(Trait.COMMONEST_SPELLING));
    }

    @Override
    public List<Property> properties() {
        return properties;
    }

    /** Returns what a node holds beside its key where an edge alone, which spells it so, brings it into the graph. */
    public Map<String, Object> initialProperties(String key, String printedName) {
        Map<String, Object> initial = new HashMap<>();
        properties.forEach(property ->
                property.initial().ifPresent(value -> initial.put(property.name(), value.of(key, printedName))));
        return initial;
    }

    /** Why nodes of a type are in the graph, and so when they are orphaned and deleted. */
    public enum Role {
        /**
         * They are described by records of their own and stay while they are. One that is only named is a placeholder,
         * and is deleted when no edge leads to it.
         */
        RECORD,
        /** They are there because edges lead to them, and are deleted when none does. */
        VALUE,
        /** They keep books about the loads: they are never deleted, and are not part of the checksum. */
        LEDGER
    }
}
