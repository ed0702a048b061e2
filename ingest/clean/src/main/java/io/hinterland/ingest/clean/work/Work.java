package io.hinterland.ingest.clean.work;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.hinterland.schema.register.Identifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of a paper. An empty text or list stands for what it does not say.
 *
 * @param id tells the record from all others of its source
 * @param identifiers what names the work itself, each as {@link #text} writes it
 * @param versionOfRecord the DOI of the published version
 * @param citations how many works cite this one
 * @param references what the work refers to, each as {@link #text} writes it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Work(
        WorkSource source,
        String id,
        List<String> identifiers,
        String versionOfRecord,
        @Nullable Long citations,
        List<Contributor> authors,
        List<String> references,
        List<CodeLink> code) {

    private static final JsonMapper MAPPER = new JsonMapper();

    public Work {
        identifiers = listed(identifiers);
        versionOfRecord = said(versionOfRecord);
        authors = listed(authors);
        references = listed(references);
        code = listed(code);
    }

    /**
     * Somebody who wrote the work.
     *
     * @param name as printed
     * @param orcid in canonical form; empty where the source does not say it
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Contributor(String name, String orcid, List<Affiliation> affiliations) {

        public Contributor {
            name = said(name);
            orcid = said(orcid);
            affiliations = listed(affiliations);
        }
    }

    /**
     * Where an author worked.
     *
     * @param ror the institution's id in the Research Organization Registry; may be empty
     * @param country its code in ISO 3166-1, two capital letters; may be empty
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Affiliation(String name, String ror, String country) {

        public Affiliation {
            name = said(name);
            ror = said(ror);
            country = said(country);
        }
    }

    /**
     * A repository with code of the paper.
     *
     * @param url of a repository on GitHub
     * @param relation {@code official}, {@code mentioned} or {@code unofficial}
     * @param evidence for people
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record CodeLink(String url, String relation, String evidence) {

        public CodeLink {
            evidence = said(evidence);
        }
    }

    /** Returns an identifier with its register in front: {@code doi:10.1000/182}. */
    public static String text(Identifier identifier) {
        return identifier.register().word() + ":" + identifier.value();
    }

    /** Returns the work as one line of JSON, which {@link #ofJson} reads. */
    public String toJson() {
        try {
            return MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("A record of texts is always written", unwritable);
        }
    }

    /** Returns the work that {@link #toJson} wrote. */
    public static Work ofJson(String json) {
        try {
            return MAPPER.readValue(json, Work.class);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException("Not a work: " + json, malformed);
        }
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> listed(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
