package io.hinterland.ingest.clean.work;

import com.fasterxml.jackson.databind.JsonNode;
import io.hinterland.ingest.clean.record.Fields;
import io.hinterland.ingest.clean.record.Remarks;
import io.hinterland.schema.Worded;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Where works come from. Where several say the same of a paper, the earlier one here is believed. */
public enum WorkSource implements Worded {
    /** People say themselves what they wrote. */
    ORCID("ORCID", OrcidWorks::of),
    CROSSREF("Crossref", fields -> List.of(new CrossrefWork(fields))),
    DATACITE("DataCite", fields -> List.of(new DataCiteWork(fields))),
    OPENALEX("OpenAlex", fields -> List.of(new OpenAlexWork(fields))),
    SEMANTIC_SCHOLAR("Semantic Scholar", fields -> List.of(new SemanticScholarWork(fields))),
    PAPERS_WITH_CODE("Papers with Code", fields -> List.of(new CodeLinkWork(fields)));

    /** Fields under which answers and dumps hold several records, or one: those of OpenAlex, Crossref and DataCite. */
    private static final List<String> WRAPPERS = List.of("message", "items", "results", "data");

    private final String title;
    private final Function<Fields, List<PrintedWork>> reading;

    WorkSource(String title, Function<Fields, List<PrintedWork>> reading) {
        this.title = title;
        this.reading = reading;
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the name for people. */
    public String title() {
        return title;
    }

    /**
     * Returns the works that a JSON object of this source tells of: it may be a record, or an answer or a part of a
     * dump that holds records.
     */
    public List<PrintedWork> works(JsonNode json, Remarks remarks) {
        List<JsonNode> records = new ArrayList<>();
        unwrap(json, records);
        return records.stream()
                .flatMap(record -> reading.apply(new Fields(record, remarks)).stream())
                .toList();
    }

    private static void unwrap(JsonNode json, List<JsonNode> records) {
        if (json.isArray()) {
            json.forEach(element -> unwrap(element, records));
            return;
        }
        for (String wrapper : WRAPPERS) {
            JsonNode inside = json.path(wrapper);
            boolean isRecord = json.has("id") || json.has("DOI");
            if (inside.isContainerNode() && !isRecord) {
                unwrap(inside, records);
                return;
            }
        }
        if (json.isObject()) {
            records.add(json);
        }
    }
}
