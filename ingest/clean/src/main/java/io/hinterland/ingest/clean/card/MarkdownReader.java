package io.hinterland.ingest.clean.card;

import io.hinterland.schema.identity.ArxivId;
import io.hinterland.schema.identity.CodeRepository;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/**
 * Goes through the text of a card once. Links count in prose, in HTML and in BibTeX, not in other code, which names
 * what it downloads. Used once.
 */
final class MarkdownReader {

    private static final Parser MARKDOWN =
            Parser.builder().maxOpenBlockParsers(50).maxInlineNesting(50).build();
    private static final LinkExtractor ADDRESSES =
            LinkExtractor.builder().linkTypes(EnumSet.of(LinkType.URL)).build();

    private final Set<ArxivId> papers = new LinkedHashSet<>();
    private final Set<String> dois = new LinkedHashSet<>();
    private final Set<CodeRepository> repositories = new LinkedHashSet<>();
    private final List<String> merged = new ArrayList<>();
    private final Sections sections = new Sections();

    CardText read(String markdown) {
        Node document = MARKDOWN.parse(markdown);
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            StringBuilder text = new StringBuilder();
            walk(block, text);
            sections.take(block, text.toString());
        }
        return new CardText(papers, dois, repositories, sections.described(), merged);
    }

    /** Goes through a block without recursion, however deep it is. */
    private void walk(Node block, StringBuilder text) {
        Node node = block;
        while (true) {
            take(node, text);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            while (node != block && node.getNext() == null) {
                node = node.getParent();
            }
            if (node == block) {
                return;
            }
            node = node.getNext();
        }
    }

    private void take(Node node, StringBuilder text) {
        if (node instanceof Link link) {
            address(link.getDestination());
        } else if (node instanceof Text words) {
            text.append(words.getLiteral()).append(' ');
            addressesIn(words.getLiteral());
        } else if (node instanceof HtmlBlock html) {
            text.append(html.getLiteral());
            addressesIn(html.getLiteral());
        } else if (node instanceof HtmlInline html) {
            addressesIn(html.getLiteral());
        } else if (node instanceof Code code) {
            text.append(code.getLiteral());
        } else if (node instanceof FencedCodeBlock code) {
            text.append(code.getLiteral());
            code(code.getInfo() == null ? "" : code.getInfo(), code.getLiteral());
        } else if (node instanceof IndentedCodeBlock code) {
            text.append(code.getLiteral());
            code("", code.getLiteral());
        }
    }

    private void code(String language, String code) {
        if (language.strip().toLowerCase(Locale.ROOT).matches("ya?ml\\b.*")) {
            merged.addAll(MergeRecipe.modelsIn(code));
        } else if (code.stripLeading().startsWith("@")) {
            addressesIn(code);
        }
    }

    private void addressesIn(String text) {
        if (text.contains("://")) {
            for (LinkSpan span : ADDRESSES.extractLinks(text)) {
                address(text.substring(span.getBeginIndex(), span.getEndIndex()));
            }
        }
    }

    private void address(String text) {
        Address address = new Address(text);
        address.paper().ifPresent(papers::add);
        address.doi().ifPresent(dois::add);
        address.repository().ifPresent(repositories::add);
    }
}
