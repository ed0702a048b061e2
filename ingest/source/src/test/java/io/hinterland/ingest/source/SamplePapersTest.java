package io.hinterland.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.ingest.clean.model.ModelCleaner;
import io.hinterland.ingest.clean.model.ModelEdge;
import io.hinterland.ingest.clean.paper.PaperCleaner;
import io.hinterland.ingest.clean.paper.PaperRecord;
import io.hinterland.ingest.clean.record.JsonRecord;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.HubEdgeType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The figures of the sample's papers, counted by hand. */
class SamplePapersTest {

    private static final LoadReport REPORT = new LoadReport();
    private static final List<PaperRecord> PAPERS = new ArrayList<>();

    @BeforeAll
    static void clean() {
        PaperCleaner cleaner = new PaperCleaner(REPORT);
        forEach("../../data/arxiv/papers-cited-by-models.jsonl", REPORT, record -> cleaner.clean(record)
                .ifPresent(PAPERS::add));
    }

    @Test
    void everyPaperIsRead() {
        assertThat(PAPERS).hasSize(604);
        assertThat(REPORT.rejected()).isZero();
    }

    @Test
    void the179PapersWithAFullDateHaveAPublicationDate() {
        assertThat(PAPERS)
                .filteredOn(paper -> paper.dates().published().isPresent())
                .hasSize(179);
        assertThat(REPORT.counted(Rule.PARTIAL_DATE)).isEqualTo(425);
    }

    @Test
    void metadataIsKnownOf346OfThe696PapersThatModelsCite() {
        Set<String> known = PAPERS.stream().map(paper -> paper.id().value()).collect(Collectors.toSet());
        List<String> cited = new ArrayList<>();
        ModelCleaner models = new ModelCleaner(new LoadReport());
        forEach("../../data/hub/models-2026-08-22.jsonl.gz", new LoadReport(), record -> models.clean(record)
                .ifPresent(model -> model.links().stream()
                        .filter(link -> link.type() == HubEdgeType.CITES)
                        .map(ModelEdge::target)
                        .forEach(cited::add)));
        assertThat(Set.copyOf(cited)).hasSize(696);
        assertThat(Set.copyOf(cited)).filteredOn(known::contains).hasSize(346);
    }

    @Test
    void junkAmongAuthorsIsDroppedSplitAndMended() {
        assertThat(REPORT.counted(Rule.AUTHOR_WITHOUT_LETTERS)).isEqualTo(4);
        assertThat(REPORT.counted(Rule.AUTHOR_LIST_SPLIT)).isEqualTo(2);
        assertThat(REPORT.counted(Rule.TEX_IN_AUTHOR)).isEqualTo(1);
        assertThat(PAPERS).filteredOn(paper -> paper.authors().isEmpty()).hasSize(3);
        assertThat(names(author -> !author.group())).contains("V. Ugur Güney", "Lilja Øvrelid", "Marzieh Farahani");
    }

    @Test
    void groupsAreToldFromPeople() {
        assertThat(names(PaperRecord.Author::group))
                .containsExactlyInAnyOrder(
                        "AlayaWorld Team",
                        "Bernini Team",
                        "Black Forest Labs",
                        "DeepSeek-AI",
                        "Essential AI",
                        "GLM-4. 5 Team",
                        "GLM-5 Team",
                        "Gemma Team",
                        "Kimi Team",
                        "LG AI Research",
                        "Liquid AI",
                        "MOSI. AI",
                        "Mind Lab",
                        "MiniCPM Team",
                        "NVIDIA",
                        "OpenAI",
                        "Team GLM",
                        "Veuns-Team",
                        "WanTeam",
                        "Z-Image Team",
                        "the DeepSeek-AI team");
    }

    private static Set<String> names(Predicate<PaperRecord.Author> which) {
        return PAPERS.stream()
                .flatMap(paper -> paper.authors().stream())
                .filter(which)
                .map(PaperRecord.Author::printedName)
                .collect(Collectors.toSet());
    }

    private static void forEach(String file, LoadReport report, Consumer<JsonRecord> reader) {
        try (JsonRecords records = new JsonRecords(Source.file(Path.of(file)), report)) {
            records.forEachRemaining(reader);
        }
    }
}
