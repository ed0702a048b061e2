package io.hinterland.ingest.clean.paper;

import java.util.List;
import java.util.Map;

/**
 * What a source says of a paper, as it is printed there and before any rule. An empty text, list or map stands for what
 * the source does not say.
 *
 * @param id an arXiv id in whatever form, with version or as an address; empty where it was read before
 * @param published a day or an instant in ISO 8601, or a part of one
 * @param categories the primary one first
 * @param code the address of a code repository
 * @param comment the authors' remark for readers, where a withdrawal is said
 * @param accounts from an author's printed name to an account on the hub
 */
public record PrintedPaper(
        String id,
        String title,
        List<PrintedAuthor> authors,
        String published,
        String updated,
        String year,
        List<String> categories,
        String code,
        String doi,
        String journalReference,
        String comment,
        Map<String, String> accounts) {

    /**
     * An author as printed, perhaps several in one text.
     *
     * @param affiliations empty where the source names none
     */
    public record PrintedAuthor(String name, List<String> affiliations) {}
}
