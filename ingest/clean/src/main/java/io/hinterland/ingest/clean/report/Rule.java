package io.hinterland.ingest.clean.report;

import java.util.Locale;

/** Every rule by which a load drops or mends a value; the load report counts each. */
public enum Rule {
    INVALID_UTF8("Lines with bytes that are not UTF-8; the bytes were replaced by U+FFFD"),
    REPEATED_RECORD("Records replaced by a later one of the same id in the same listing"),
    OLDER_RECORD("Records left out because the graph holds a newer one"),

    UNCLEAN_TEXT("Texts brought into Unicode normal form C, trimmed, or freed of control characters"),
    BLANK_TEXT("Blank texts dropped"),
    LONG_KEY("Names of more than 1,000 bytes dropped"),
    MISSING_COUNT("Downloads or likes missing; stored absent, 0 in ranges and statistics"),
    ILL_TYPED_COUNT("Downloads or likes that are no count; stored absent, 0 in ranges and statistics"),
    ILL_TYPED_FIELD("Fields of another type than the hub writes; left out"),
    MALFORMED_DATE("Dates that cannot be read; left out"),

    REPEATED_TAG("Tags that a model has twice; kept once"),
    REGION_TAG("Tags that name a storage region; dropped"),
    TAG_REPEATS_PIPELINE("Tags that repeat the model's pipeline; no edge to a tag"),
    TAG_REPEATS_LIBRARY("Tags that repeat the model's library; no edge to a tag"),
    TAG_REPEATS_LANGUAGE("Tags that name the model's language; no edge to a tag"),

    MALFORMED_ARXIV_ID("Texts given as arXiv ids that are none; dropped"),
    MENDED_ARXIV_ID("arXiv ids freed of their version or subject class"),

    UNDECLARED_TWIN("Parents named again with the relation declared; the declared one kept"),
    MALFORMED_PARENT("Parents that are no model id (paths, addresses, None); dropped"),
    SELF_PARENT("Models that name themselves as a parent; dropped"),
    LINEAGE_CYCLE("Lineage edges dropped because they closed a cycle"),

    BROKEN_CARD_DATA("Data of model cards that cannot be read as YAML; left out"),
    LONG_CARD("Model cards of more than a million characters; their text read so far"),
    SECRET_IN_CARD("What looks like a password, a token or a key in a model card; left out, and not shown here"),
    CARD_AGAINST_HUB("Card data that contradict the hub's field or typed tag; the hub's kept"),
    LICENSE_OF_CARD_ALONE("Licences in card data that are not among the tags; both kept"),
    FOREIGN_RECIPE("Merge recipes in cards of models that derive from another model; left out"),
    UNUSABLE_RESULT("Evaluation results without a dataset, a metric or a finite number; left out"),
    EXCESS_RESULTS("Benchmarks for which a card has more than 1,000 results; the first kept"),
    NUMBER_AS_TEXT("Numbers in card data written as text; read as numbers"),
    MALFORMED_EMISSIONS("Carbon figures that are no number of grams; left out"),

    AUTHOR_WITHOUT_LETTERS("Authors without a letter; dropped"),
    AUTHOR_LIST_SPLIT("Authors that were several names in one text; split"),
    GROUP_AUTHOR("Authors that are a group; kept, and marked so"),
    REPEATED_AUTHOR("Authors whom a paper names twice; kept once"),
    TEX_IN_AUTHOR("Authors with TeX escapes; mended to Unicode"),
    TEX_IN_TITLE("Titles with TeX escapes of letters; mended to Unicode, formulae left as they are"),
    MARKED_AUTHOR("Authors freed of footnote marks, of 'and' and 'et al.'"),
    AUTHOR_TURNED_ROUND("Authors printed as 'Last, First'; turned round"),
    MALFORMED_ACCOUNT("Accounts of authors that are no account name; dropped"),
    AMBIGUOUS_ACCOUNT("Accounts that a paper gives to two names, or names with two; given to nobody"),
    ACCOUNT_WITHOUT_AUTHOR("Accounts of names that are not among the paper's authors; dropped"),
    PARTIAL_DATE("Papers without a full date; no publication date"),
    YEAR_AGAINST_DATE("Years of papers that contradict the full date; the date kept"),
    FOREIGN_CATEGORY("Classes of other schemes (MSC, ACM) among a paper's categories; dropped"),
    FOREIGN_REPOSITORY("Addresses of code that name no GitHub repository; dropped"),
    MENDED_REPOSITORY("Addresses of code brought to the form https://github.com/owner/name"),
    MALFORMED_DOI("DOIs that are none; dropped"),
    PAPER_WITHOUT_TITLE("Papers without a title; passed over, what is known of them stays"),
    UNCITED_PAPER("Papers that no model cites; left out (--all keeps them)"),
    WITHDRAWN_PAPER("Papers withdrawn by their authors or arXiv; kept, and marked so"),
    ARXIV_DELETED("Records that arXiv took away; what is known of the papers stays"),
    ARXIV_UNKNOWN("Cited papers that arXiv does not know; noted, and not asked for again (--retry-unknown)"),
    ARXIV_REFUSED("Ids that arXiv refuses as malformed; noted as not known"),
    HUB_RENAMED("Models that the Hub has under another id; the old id leads to the new one"),
    HUB_MISSING("Models that the Hub does not have; noted, and gone where they were listed"),
    HUB_WITHHELD("Models that the Hub does not show; noted");

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
