package io.hinterland.export.network;

import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.register.Register;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What types, edges and properties are called in RDF: by FAIR4ML 0.1.0 and schema.org where these have a term, else by
 * terms of our own. The Hub's words for derivation have no other.
 */
final class Vocabulary {

    static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    private static final String SCHEMA = "https://schema.org/";
    private static final String FAIR4ML = "https://w3id.org/fair4ml#";
    private static final String OWN = "urn:hinterland:";

    private Vocabulary() {}

    /** Returns the IRI of a node: its page if it has one. */
    static String iri(HubNodeType type, String key, String name) {
        return Register.ofKeys(type)
                .flatMap(register -> register.address(type == HubNodeType.OWNER ? name : key))
                .map(Vocabulary::encoded)
                .orElseGet(() -> OWN + type.label() + ":"
                        + URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    static String type(HubNodeType type) {
        return switch (type) {
            case MODEL -> FAIR4ML + "MLModel";
            case DATASET, BENCHMARK -> SCHEMA + "Dataset";
            case PAPER -> SCHEMA + "ScholarlyArticle";
            case AUTHOR -> SCHEMA + "Person";
            case INSTITUTION -> SCHEMA + "Organization";
            case REPOSITORY -> SCHEMA + "SoftwareSourceCode";
            case LIBRARY -> SCHEMA + "SoftwareApplication";
            case LANGUAGE -> SCHEMA + "Language";
            case TAG, CATEGORY -> SCHEMA + "DefinedTerm";
            case OWNER,
                    PIPELINE,
                    MODALITY,
                    LICENSE,
                    ARCHITECTURE,
                    DOWNLOAD_RANGE,
                    LIKE_RANGE,
                    PUBLICATION_DATE,
                    SNAPSHOT -> OWN + type.label();
        };
    }

    static String predicate(HubEdgeType type) {
        return switch (type) {
            case FINETUNED_FROM -> FAIR4ML + "fineTunedFrom";
            case TRAINED_ON -> FAIR4ML + "trainedOn";
            case EVALUATED_ON -> FAIR4ML + "evaluatedOn";
            case HAS_PIPELINE -> FAIR4ML + "mlTask";
            case PUBLISHED_BY -> FAIR4ML + "sharedBy";
            case CITES -> SCHEMA + "citation";
            case LICENSED_UNDER -> SCHEMA + "license";
            case IN_LANGUAGE -> SCHEMA + "inLanguage";
            case HAS_TAG -> SCHEMA + "keywords";
            case IN_CATEGORY -> SCHEMA + "about";
            case WRITTEN_BY -> SCHEMA + "author";
            case AFFILIATED_WITH -> SCHEMA + "affiliation";
            case USES_LIBRARY,
                    HAS_ARCHITECTURE,
                    IN_DOWNLOAD_RANGE,
                    IN_LIKE_RANGE,
                    QUANTIZED_FROM,
                    ADAPTER_OF,
                    MERGED_FROM,
                    DERIVED_FROM,
                    LINKS_TO,
                    PUBLISHED_ON,
                    HAS_CODE,
                    OF_MODALITY,
                    HAS_ACCOUNT -> OWN + type.name();
        };
    }

    static String property(String name) {
        return switch (name) {
            case "name", "title" -> SCHEMA + "name";
            case "createdAt" -> SCHEMA + "dateCreated";
            case "lastModified" -> SCHEMA + "dateModified";
            case "published" -> SCHEMA + "datePublished";
            case "doi" -> SCHEMA + "identifier";
            default -> OWN + name;
        };
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
