package io.hinterland.schema.register;

import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.identity.HubReference;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who gives identifiers to models, papers, people, code and data, and what the identifiers look like. */
public enum Register {
    ARXIV(HubNodeType.PAPER, "https://arxiv.org/abs/", Forms::arxiv, "arxiv"),
    DOI(HubNodeType.PAPER, "https://doi.org/", Forms::doi, "doi", "info:doi/", "urn:doi"),
    ORCID(HubNodeType.AUTHOR, "https://orcid.org/", Forms::orcid, "orcid"),
    ROR(HubNodeType.INSTITUTION, "https://ror.org/", Forms::ror, "ror"),
    OPENALEX(HubNodeType.PAPER, "https://openalex.org/", Forms::openAlex, "openalex"),
    SEMANTIC_SCHOLAR(
            HubNodeType.PAPER, "https://api.semanticscholar.org/", Forms::semanticScholar, "semanticscholar", "s2"),
    HUB_SPACE(null, "https://huggingface.co/spaces/", Forms::space, "space"),
    HUB_MODEL(HubNodeType.MODEL, "https://huggingface.co/", HubReference::model, "model"),
    HUB_DATASET(HubNodeType.DATASET, "https://huggingface.co/datasets/", HubReference::dataset, "dataset"),
    CODE_REPOSITORY(HubNodeType.REPOSITORY, "", Forms::github, "repository", "github"),
    GITLAB(null, "", Forms::gitlab, "gitlab"),
    HUB_ACCOUNT(HubNodeType.OWNER, "https://huggingface.co/", Forms::account, "account", "owner", "organization"),
    LICENSE(HubNodeType.LICENSE, null, Forms::name, "license", "spdx"),
    AUTHOR_NAME(HubNodeType.AUTHOR, null, Forms::name, "author");

    private final @Nullable HubNodeType nodeType;
    private final @Nullable String before;
    private final Form form;
    private final List<String> prefixes;

    /** How one register's identifiers are written. */
    @FunctionalInterface
    private interface Form {

        /** Returns the canonical form of the identifier that a text is; nothing where it is none. */
        Optional<String> canonical(String text);
    }

    Register(@Nullable HubNodeType nodeType, @Nullable String before, Form form, String... prefixes) {
        this.nodeType = nodeType;
        this.before = before;
        this.form = form;
        this.prefixes = List.of(prefixes);
    }

    /** Returns the type of the nodes that it names; nothing where the network has none of them. */
    public Optional<HubNodeType> nodeType() {
        return Optional.ofNullable(nodeType);
    }

    /** Returns the identifier that a text is, without a prefix such as {@code doi:}; nothing where it is none. */
    public Optional<Identifier> find(String text) {
        return form.canonical(text).map(value -> new Identifier(this, value));
    }

    /** Returns the register whose prefix, such as {@code doi:} or {@code model:}, a text has. */
    static Optional<Register> prefixing(String text) {
        return Stream.of(values())
                .filter(register -> register.prefix(text).isPresent())
                .findFirst();
    }

    /** Returns a text without the register's prefix. */
    String withoutPrefix(String text) {
        return prefix(text)
                .map(prefix -> text.substring(prefix.length()).strip())
                .orElse(text);
    }

    /** Returns the name by which answers speak of the register, such as {@code arxiv}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the register whose identifiers are the keys of nodes of a type; nothing where keys are made of names. */
    public static Optional<Register> ofKeys(NodeType type) {
        return Stream.of(ARXIV, HUB_MODEL, HUB_DATASET, HUB_ACCOUNT, CODE_REPOSITORY)
                .filter(register -> type.equals(register.nodeType))
                .findFirst();
    }

    /** Returns where people find what the canonical form names; nothing where it has no page. */
    public Optional<String> address(String canonical) {
        return Optional.ofNullable(before).map(start -> start + canonical);
    }

    private Optional<String> prefix(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return prefixes.stream()
                .map(prefix -> prefix.endsWith("/") ? prefix : prefix + ":")
                .filter(lower::startsWith)
                .findFirst();
    }
}
