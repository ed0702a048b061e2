package io.hinterland.ingest.clean.paper;

import io.hinterland.ingest.clean.record.JsonRecord;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.identity.ArxivId;
import io.hinterland.schema.identity.CleanText;
import io.hinterland.schema.identity.CodeRepository;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Applies the rules for papers to a record; what they drop or fix is counted in the report. */
public final class PaperCleaner {

    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/\\S+");

    private final LoadReport report;

    public PaperCleaner(LoadReport report) {
        this.report = report;
    }

    /** Returns the paper that a JSON record describes; nothing if it was rejected or says nothing, as reported. */
    public Optional<PaperRecord> clean(JsonRecord record) {
        return clean(record, any -> true);
    }

    /** Does so only for papers that are wanted; of others nothing but the id is read and reported. */
    public Optional<PaperRecord> clean(JsonRecord record, Predicate<ArxivId> wanted) {
        return PaperId.read(new JsonFields(record, report), record.place(), report)
                .filter(wanted)
                .flatMap(id -> clean(id, PaperJson.read(record, report), record.place()));
    }

    /** Returns the paper; nothing if it was rejected or says nothing, as reported. */
    public Optional<PaperRecord> clean(PrintedPaper paper, Place place) {
        return clean(paper, place, any -> true);
    }

    public Optional<PaperRecord> clean(PrintedPaper paper, Place place, Predicate<ArxivId> wanted) {
        return PaperId.read(paper.id(), place, report).filter(wanted).flatMap(id -> clean(id, paper, place));
    }

    private Optional<PaperRecord> clean(ArxivId id, PrintedPaper paper, Place place) {
        if (shown(paper.title()).isEmpty()) {
            report.count(Rule.PAPER_WITHOUT_TITLE, place, id.value());
            return Optional.empty();
        }
        return Optional.of(record(id, paper, place));
    }

    private PaperRecord record(ArxivId id, PrintedPaper paper, Place place) {
        boolean withdrawn = Withdrawal.isSaid(paper.comment());
        if (withdrawn) {
            report.count(Rule.WITHDRAWN_PAPER, place, id.value());
        }
        return new PaperRecord(
                id,
                title(paper.title(), place),
                PaperDates.of(paper, place, report),
                doi(paper.doi(), place),
                Optional.of(shown(paper.journalReference())).filter(text -> !text.isEmpty()),
                withdrawn,
                new AuthorCleaner(place, report).clean(paper.authors(), paper.accounts()),
                categories(paper.categories(), place),
                code(paper, place));
    }

    private String title(String printed, Place place) {
        String title = shown(printed);
        String fixed = TexTitle.fix(title);
        if (!fixed.equals(title)) {
            report.count(Rule.TEX_IN_TITLE, place, title);
        }
        return fixed;
    }

    /** Case does not count in a DOI, so that all have the same. */
    private Optional<String> doi(String printed, Place place) {
        Matcher doi = DOI.matcher(printed);
        if (doi.find()) {
            return Optional.of(doi.group().toLowerCase(Locale.ROOT));
        }
        if (!printed.isBlank()) {
            report.count(Rule.MALFORMED_DOI, place, printed);
        }
        return Optional.empty();
    }

    private List<PaperRecord.Category> categories(List<String> printed, Place place) {
        Map<String, PaperRecord.Category> categories = new LinkedHashMap<>();
        for (int index = 0; index < printed.size(); index++) {
            Optional<PaperRecord.Category> category =
                    PaperRecord.Category.find(printed.get(index).strip(), index == 0);
            category.ifPresent(known -> categories.putIfAbsent(known.key().value(), known));
            if (category.isEmpty()) {
                report.count(Rule.FOREIGN_CATEGORY, place, printed.get(index));
            }
        }
        return List.copyOf(categories.values());
    }

    private Optional<CodeRepository> code(PrintedPaper paper, Place place) {
        if (paper.code().isBlank()) {
            return CodeRepository.namedAsCode(paper.comment());
        }
        Optional<CodeRepository> code = CodeRepository.find(paper.code());
        if (code.isEmpty()) {
            report.count(Rule.FOREIGN_REPOSITORY, place, paper.code());
        } else if (!code.get().url().equalsIgnoreCase(paper.code())) {
            report.count(Rule.FIXED_REPOSITORY, place, paper.code());
        }
        return code;
    }

    private static String shown(String printed) {
        return CleanText.singleSpaced(CleanText.clean(printed));
    }
}
