package io.hinterland.export.network;

import io.hinterland.export.network.NetworkWriter.Node;
import io.hinterland.export.network.RdfNetwork.Resource;
import io.hinterland.export.network.RdfNetwork.Statement;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.register.Register;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What types, edges and properties are called in RDF: by FAIR4ML 0.1.0, schema.org, CodeMeta and DCAT where these have
 * a term, else by terms of our own. FAIR4ML has the Hub's word for one kind of derivation alone, finetuning.
 */
final class RdfTerms {

    static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    /** The namespace that schema.org's terms have in FAIR4ML and RO-Crate. */
    static final String SCHEMA = "http://schema.org/";

    static final String FAIR4ML = "https://w3id.org/fair4ml#";
    static final String OWN = "urn:hinterland:term:";
    static final String NAME = SCHEMA + "name";
    static final String REFERENCE_PUBLICATION = "https://w3id.org/codemeta/referencePublication";

    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String DCTERMS = "http://purl.org/dc/terms/";
    private static final String NODES = "urn:hinterland:";
    private static final Pattern NEXT_WORD = Pattern.compile("_(.)");

    /** Namespaces by the prefixes that they have in JSON-LD and Turtle. */
    static final Map<String, String> PREFIXES = prefixes();

    private RdfTerms() {}

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("schema", SCHEMA);
        prefixes.put("fair4ml", FAIR4ML);
        prefixes.put("codemeta", "https://w3id.org/codemeta/");
        prefixes.put("dcat", DCAT);
        prefixes.put("dcterms", DCTERMS);
        prefixes.put("xsd", XSD);
        prefixes.put("hinterland", OWN);
        return prefixes;
    }

    /** Returns a term with its prefix, such as {@code schema:name}. */
    static String compact(String term) {
        return PREFIXES.entrySet().stream()
                .filter(prefix -> term.startsWith(prefix.getValue()))
                .findFirst()
                .map(prefix ->
                        prefix.getKey() + ":" + term.substring(prefix.getValue().length()))
                .orElse(term);
    }

    /** Returns the IRI of a node: its page if it has one. */
    static String iri(HubNodeType type, String key, String name) {
        return Register.ofKeys(type)
                .flatMap(register -> register.address(type == HubNodeType.OWNER ? name : key))
                .map(RdfTerms::encoded)
                .orElseGet(() -> NODES + type.label() + ":"
                        + URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    /** Returns our own class of a type. */
    static String ownType(HubNodeType type) {
        return OWN + type.label();
    }

    /** Returns the classes of a node, our own first. */
    static List<String> types(Node node) {
        List<String> types = new ArrayList<>(List.of(ownType(node.type())));
        types.addAll(
                switch (node.type()) {
                    case MODEL -> List.of(FAIR4ML + "MLModel");
                    case DATASET -> List.of(SCHEMA + "Dataset", DCAT + "Dataset");
                    case BENCHMARK -> List.of(SCHEMA + "Dataset");
                    case PAPER -> List.of(SCHEMA + "ScholarlyArticle");
                    case AUTHOR ->
                        List.of(personOr(Boolean.TRUE.equals(node.properties().get("group"))));
                    case OWNER ->
                        Optional.ofNullable(node.properties().get("kind")).stream()
                                .map(kind -> personOr(kind.equals("organization")))
                                .toList();
                    case INSTITUTION -> List.of(SCHEMA + "Organization");
                    case COUNTRY -> List.of(SCHEMA + "Country");
                    case REPOSITORY -> List.of(SCHEMA + "SoftwareSourceCode");
                    case LIBRARY -> List.of(SCHEMA + "SoftwareApplication");
                    case LANGUAGE -> List.of(SCHEMA + "Language");
                    case LICENSE -> List.of(SCHEMA + "CreativeWork");
                    case TAG, CATEGORY, PIPELINE, MODALITY, ARCHITECTURE -> List.of(SCHEMA + "DefinedTerm");
                    case DOWNLOAD_RANGE, LIKE_RANGE, PUBLICATION_DATE, SNAPSHOT -> List.of();
                });
        return types;
    }

    private static String personOr(boolean group) {
        return SCHEMA + (group ? "Organization" : "Person");
    }

    static String predicate(HubEdgeType type) {
        return switch (type) {
            case FINETUNED_FROM -> FAIR4ML + "fineTunedFrom";
            case TRAINED_ON -> FAIR4ML + "trainedOn";
            case EVALUATED_ON -> FAIR4ML + "evaluatedOn";
            case HAS_PIPELINE -> FAIR4ML + "mlTask";
            case HAS_ARCHITECTURE -> FAIR4ML + "modelCategory";
            case PUBLISHED_BY -> FAIR4ML + "sharedBy";
            case CITES -> SCHEMA + "citation";
            case LICENSED_UNDER -> SCHEMA + "license";
            case IN_LANGUAGE -> SCHEMA + "inLanguage";
            case HAS_TAG -> SCHEMA + "keywords";
            case IN_CATEGORY -> SCHEMA + "about";
            case WRITTEN_BY -> SCHEMA + "author";
            case AFFILIATED_WITH -> SCHEMA + "affiliation";
            default -> OWN + camelCase(type.name());
        };
    }

    private static String camelCase(String name) {
        return NEXT_WORD.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(next -> next.group(1)
                .toUpperCase(Locale.ROOT));
    }

    /** Returns whether a property is the name of a node, which every node has in RDF. */
    static boolean isName(String property) {
        return property.equals("name") || property.equals("title");
    }

    static String property(HubNodeType type, String name) {
        if (name.equals(type.keyProperty())) {
            return SCHEMA + "identifier";
        }
        return switch (name) {
            case "name", "title" -> NAME;
            case "createdAt" -> SCHEMA + "dateCreated";
            case "lastModified", "updated" -> SCHEMA + "dateModified";
            case "published" -> SCHEMA + "datePublished";
            case "fullName" -> SCHEMA + "alternateName";
            case "gated" -> SCHEMA + "conditionsOfAccess";
            default -> OWN + name;
        };
    }

    /** Returns what other vocabularies say of a node in a form of their own. */
    static List<Statement> further(Node node) {
        Map<String, Object> properties = node.properties();
        List<Statement> further = new ArrayList<>();
        Optional.ofNullable(properties.get("co2Grams"))
                .ifPresent(grams -> further.add(new Statement(FAIR4ML + "hasCO2eEmissions", grams + " g")));
        Optional.ofNullable(properties.get("doi"))
                .ifPresent(doi ->
                        further.add(new Statement(SCHEMA + "sameAs", new Resource(encoded("https://doi.org/" + doi)))));
        if (node.type() == HubNodeType.DATASET) {
            further.add(new Statement(DCTERMS + "title", node.name()));
            Register.ofKeys(node.type())
                    .flatMap(register -> register.address(node.key()))
                    .ifPresent(page -> further.add(new Statement(DCAT + "landingPage", new Resource(encoded(page)))));
        }
        return further;
    }

    /** Returns an address without the characters that an IRI cannot have. */
    private static String encoded(String address) {
        StringBuilder iri = new StringBuilder();
        address.codePoints().forEach(character -> {
            String text = Character.toString(character);
            boolean possible = character > ' ' && "<>\"{}|^`\\".indexOf(character) < 0;
            iri.append(
                    possible
                            ? text
                            : URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20"));
        });
        return iri.toString();
    }
}
