package io.hinterland.ingest.clean.paper;

import io.hinterland.schema.identity.ArxivId;
import io.hinterland.schema.identity.CodeRepository;
import java.util.List;
import java.util.Optional;

/**
 * A paper after all rules.
 *
 * @param title never blank
 * @param withdrawn whether its authors or arXiv took it back
 * @param authors in the printed order, each once
 * @param categories each once
 */
public record PaperRecord(
        ArxivId id,
        String title,
        PaperDates dates,
        Optional<String> doi,
        Optional<String> journalReference,
        boolean withdrawn,
        List<PaperAuthor> authors,
        List<PaperCategory> categories,
        Optional<CodeRepository> code) {}
