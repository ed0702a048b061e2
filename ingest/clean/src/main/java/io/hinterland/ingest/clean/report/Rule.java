package io.hinterland.ingest.clean.report;

import java.util.Locale;

/** Every rule by which a load drops or fixes a value; the load report counts each. */
public enum Rule {
    INVALID_UTF8("Lines with bytes that are not UTF-8; the bytes were replaced by U+FFFD"),
    REPEATED_RECORD("Records replaced by a later one of the same id in the same listing"),
    OLDER_RECORD("Records left out because the graph has a newer one"),

    UNCLEAN_TEXT("Texts normalised to Unicode form C, trimmed, or stripped of control characters"),
    BLANK_TEXT("Blank texts dropped"),
    NO_VALUE("Words for no value (null, None) and unfilled placeholders of templates; dropped"),
    LONG_KEY("Names of more than 1,000 bytes dropped"),
    MISSING_COUNT("Downloads or likes missing; stored absent, 0 in ranges and statistics"),
    ILL_TYPED_COUNT("Downloads or likes that are not a count; stored absent, 0 in ranges and statistics"),
    ILL_TYPED_FIELD("Fields of an unexpected type; left out"),
    MALFORMED_DATE("Dates that cannot be read; left out"),

    REPEATED_TAG("Tags that a model has twice; kept once"),
    REGION_TAG("Tags that name a storage region; dropped"),
    TAG_REPEATS_PIPELINE("Tags that repeat the model's pipeline; no edge to a tag"),
    TAG_REPEATS_LIBRARY("Tags that repeat the model's library; no edge to a tag"),
    TAG_REPEATS_LANGUAGE("Tags that name the model's language; no edge to a tag"),

    LANGUAGES_SPLIT("Texts with several languages; split"),
    LANGUAGE_BY_NAME("Languages written as a name or a longer code; read as the code of ISO 639"),
    UNKNOWN_LANGUAGE("Languages that ISO 639 does not know; kept as written"),
    CODE_AS_LANGUAGE("Languages 'code', for programs; no edge, since ISO 639 has languages of people (the tag stays)"),
    NORWEGIAN_AS_FALSE("Languages that a YAML reader turned into 'false'; read as Norwegian, 'no'"),
    LICENSE_BY_NAME("Licences under another name than the Hub's or SPDX's; read as that licence"),
    UNNAMED_LICENSE("Licences given as a sentence or as the file that has the terms, not by a name; dropped"),
    VALUE_IN_OBJECT("Licences and languages written as an object; read as the name in it"),
    LICENSE_OF_OTHER("Licences 'other' with the name of a known licence; read as that licence"),
    FIXED_DATASET("Datasets written as an address, with a revision or as an object; read as the id they mean"),
    DATASET_IN_ANOTHER_CASE("Datasets whose ids differ only in case; kept separate"),
    MALFORMED_DATASET("Datasets that are not an id of the Hub (other addresses, titles); dropped"),

    MALFORMED_ARXIV_ID("Malformed arXiv ids; dropped"),
    ARXIV_ID_WITHOUT_ZEROS("arXiv ids that lost zeros because they were read as numbers; dropped (write ids as text)"),
    FIXED_ARXIV_ID("arXiv ids stripped of their version or subject class"),

    UNDECLARED_TWIN("Parents named twice, once with the relation declared; the declared one kept"),
    FIXED_PARENT("Parents written as an address, with a revision or as an object; read as the id they mean"),
    MALFORMED_PARENT("Parents that are not a model id (paths, other addresses); dropped"),
    SELF_PARENT("Models that name themselves as a parent; dropped"),
    PARENT_IN_ANOTHER_CASE("Parents that differ only in case from one listed model; linked to that model"),
    AMBIGUOUS_PARENT("Parents that differ only in case from several listed models; kept as written"),
    LINEAGE_CYCLE("Lineage edges dropped because they closed a cycle"),

    BROKEN_CARD_DATA("Data of model cards that cannot be read as YAML; left out"),
    LONG_CARD("Model cards of more than a million characters; the rest not read"),
    SECRET_IN_CARD("Apparent passwords, tokens or keys in model cards; left out, and not shown here"),
    CARD_AGAINST_HUB("Card data that contradict the Hub's field or typed tag; the Hub's kept"),
    LICENSE_OF_CARD_ALONE("Licences in card data that are not among the tags; both kept"),
    FOREIGN_RECIPE("Merge recipes in cards of models that derive from another model; left out"),
    UNUSABLE_RESULT("Evaluation results without a dataset, a metric or a finite number; left out"),
    EXCESS_RESULTS("Benchmarks for which a card has more than 1,000 results; the first kept"),
    NUMBER_AS_TEXT("Numbers written as text; read as numbers"),
    SIZE_CONTRADICTION("Numbers of parameters that contradict the sum of their types; the greater kept"),
    MALFORMED_EMISSIONS("Carbon figures that are not a number of grams; left out"),

    AUTHOR_WITHOUT_LETTERS("Authors without a letter; dropped"),
    AUTHOR_LIST_SPLIT("Authors that were several names in one text; split"),
    AUTHOR_AFFILIATION("Authors printed with an affiliation or the team they speak for; taken out of the name, kept"),
    AUTHOR_REMARK("Remarks among authors that name nobody ('58 additional authors', 'deceased'); dropped"),
    GROUP_AUTHOR("Authors that are a group; kept and marked"),
    REPEATED_AUTHOR("Authors that a paper names twice; kept once"),
    TEX_IN_AUTHOR("Authors with TeX escapes; converted to Unicode"),
    TEX_IN_TITLE("Titles with TeX escapes of letters; converted to Unicode, formulae unchanged"),
    MARKED_AUTHOR("Authors stripped of footnote marks, 'and', 'et al.' and degrees (PhD)"),
    AUTHOR_REORDERED("Authors printed as 'Last, First'; reordered"),
    MALFORMED_ACCOUNT("Accounts of authors that are not an account name; dropped"),
    AMBIGUOUS_ACCOUNT("Accounts that a paper gives to two names, or names with two accounts; dropped"),
    ACCOUNT_WITHOUT_AUTHOR("Accounts of names that are not among the paper's authors; dropped"),
    PARTIAL_DATE("Papers without a full date; no publication date"),
    YEAR_AGAINST_DATE("Years of papers that contradict the full date; the date kept"),
    FOREIGN_CATEGORY("Classes of other schemes (MSC, ACM) among a paper's categories; dropped"),
    FOREIGN_REPOSITORY("Addresses of code that do not name a GitHub repository; dropped"),
    FIXED_REPOSITORY("Addresses of code rewritten as https://github.com/owner/name"),
    MALFORMED_DOI("Malformed DOIs; dropped"),
    PAPER_WITHOUT_TITLE("Papers without a title; skipped, known facts unchanged"),
    UNCITED_PAPER("Papers that no model cites; left out (--all keeps them)"),
    WITHDRAWN_PAPER("Papers withdrawn by their authors or arXiv; kept and marked"),
    ARXIV_DELETED("Records deleted by arXiv; known facts of the papers unchanged"),
    ARXIV_UNKNOWN("Cited papers unknown to arXiv; recorded, and not requested again without --retry-unknown"),
    ARXIV_REFUSED("Ids that arXiv rejects as malformed; recorded as unknown"),
    FOREIGN_WORK("Records of works that the graph has no paper for; left out"),
    REPOSITORY_ELSEWHERE("Links to code elsewhere than in a GitHub repository; left out"),
    AUTHOR_OF_SOURCE_ALONE("Authors that a source names and the paper does not; left out"),
    CONTRADICTING_ORCID("ORCID iDs of an author on which sources do not agree; the most reliable source's kept"),
    CONTRADICTING_DOI(
            "DOIs of published versions on which sources do not agree; the paper's own kept, else the most reliable"
                    + " source's"),
    SOURCE_UNKNOWN("Papers unknown to the source; recorded, and not requested again without --again"),
    SOURCE_REFUSED("Ids that the source rejects; recorded as unknown"),
    UNKNOWN_REPOSITORY("Records of repositories that the graph does not have; left out"),
    REPOSITORY_RENAMED("Repositories that GitHub has under another name; the old address points to the new one"),
    REPOSITORY_MISSING("Repositories that GitHub does not have, or does not show; recorded"),
    HUB_RENAMED("Models that the Hub has under another id; the old id points to the new one"),
    HUB_MISSING("Models that the Hub does not have; recorded, and marked gone if they were listed"),
    HUB_WITHHELD("Models that the Hub does not show; recorded");

    private final String sentence;

    Rule(String sentence) {
        this.sentence = sentence;
    }

    /** Returns what the rule did, for people. */
    public String sentence() {
        return sentence;
    }

    /** Returns the rule's name in a report for programs, {@code region-tag}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
