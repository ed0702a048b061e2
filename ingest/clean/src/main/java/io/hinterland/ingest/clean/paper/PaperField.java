package io.hinterland.ingest.clean.paper;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is read of a paper, and the names that people give to these fields; the first that says something counts. */
public enum PaperField {
    ID(
            "id",
            "arxiv_id",
            "arxiv",
            "paper_id",
            "entry_id",
            "identifier",
            "url",
            "paper_url",
            "arxiv_url",
            "abs_url",
            "pdf_url",
            "html_url",
            "url_abs",
            "url_pdf",
            "arxiv_number",
            "arxiv_no",
            "arxiv_identifier",
            "arxiv_doi",
            "arxiv_pdf",
            "arxiv_abs",
            "source_url",
            "article_url",
            "publication_url",
            "landing_page",
            "landing_page_url",
            "fulltext_url",
            "abstract_link",
            "uri",
            "href",
            "paper_arxiv_id",
            "paper_url_abs",
            "eprint",
            "arxiv_link",
            "pdf_link",
            "pdf",
            "link",
            "links",
            "external_ids",
            "ids",
            "identifiers",
            "urls",
            "abstract_url",
            "abs",
            "paper",
            "doi"),
    TITLE("title", "paper_title"),
    AUTHORS("authors", "author", "author_names", "creators", "authors_parsed"),
    PUBLISHED(
            "published",
            "published_date",
            "published_at",
            "publication_date",
            "publish_date",
            "pub_date",
            "date",
            "submitted",
            "submitted_date",
            "submitted_on",
            "created",
            "created_at",
            "first_submitted"),
    UPDATED("updated", "updated_date", "updated_at", "last_updated"),
    YEAR("year", "publication_year"),
    CATEGORIES("categories", "category", "subjects", "arxiv_categories"),
    PRIMARY_CATEGORY("primary_category"),
    CODE(
            "github",
            "code_links",
            "code_link",
            "code_url",
            "repo_url",
            "github_url",
            "github_repo",
            "github_link",
            "official_code",
            "repository",
            "repo",
            "code"),
    DOI("doi"),
    JOURNAL("journal_ref", "journal_reference", "journal"),
    COMMENT("comment", "comments"),
    ACCOUNTS("hf_users"),
    VERSIONS("versions"),
    ABSTRACT("abstract", "summary");

    private static final Map<String, PaperField> BY_NAME = Stream.of(values())
            .flatMap(field -> field.names.stream().map(name -> Map.entry(plain(name), field)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (first, later) -> first));

    private final List<String> names;
    private final List<String> plainNames;

    PaperField(String... names) {
        this.names = List.of(names);
        this.plainNames = this.names.stream().map(PaperField::plain).distinct().toList();
    }

    /** Returns the field of this name; case, hyphens and underscores are not told apart: {@code arxivId}. */
    public static Optional<PaperField> find(String name) {
        return Optional.ofNullable(BY_NAME.get(plain(name)));
    }

    /** Returns a name as it is compared. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** Returns the names as they are compared, each once. */
    List<String> plainNames() {
        return plainNames;
    }

    /** Returns the names, the usual one first. */
    public List<String> names() {
        return names;
    }
}
