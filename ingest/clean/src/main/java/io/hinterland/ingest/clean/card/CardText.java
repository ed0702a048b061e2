package io.hinterland.ingest.clean.card;

import io.hinterland.ingest.clean.record.Remarks;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.identity.ArxivId;
import io.hinterland.schema.identity.CodeRepository;
import java.util.List;
import java.util.Set;

/**
 * What the text of a model card tells; not the text.
 *
 * @param papers of arXiv that it links to
 * @param dois that it links to, in lower case
 * @param repositories on GitHub that it links to
 * @param sections that say something
 * @param merged what stands for models in its merge recipes, as written
 */
public record CardText(
        Set<ArxivId> papers,
        Set<String> dois,
        Set<CodeRepository> repositories,
        Set<Section> sections,
        List<String> merged) {

    static final int MOST_CHARACTERS = 1_000_000;

    /** Reads Markdown; what is longer than a million characters is read so far. */
    static CardText read(String markdown, Remarks remarks) {
        String text = markdown;
        if (text.length() > MOST_CHARACTERS) {
            remarks.count(Rule.LONG_CARD, text.length() + " characters");
            text = text.substring(0, MOST_CHARACTERS);
        }
        return new MarkdownReader().read(Secrets.blanked(text, remarks));
    }
}
