package io.hinterland.ingest.load.work;

import io.hinterland.ingest.clean.author.PersonName;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.clean.work.Work;
import io.hinterland.ingest.clean.work.WorkSource;
import io.hinterland.schema.identity.Key;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What works say of the authors whom a paper names: their ORCID iDs and institutions. An author of a work is the one
 * whom the paper prints under the same name, else the only one with whose name that of the work agrees.
 */
final class Contributors {

    private final String paper;
    private final List<Mention> mentions;
    private final LoadReport report;

    /** @param mentions the authors whom the paper names, in its order */
    Contributors(String paper, List<Mention> mentions, LoadReport report) {
        this.paper = paper;
        this.mentions = mentions;
        this.report = report;
    }

    /**
     * An author as a paper names it.
     *
     * @param name the key of the printed name
     * @param says the properties that sources gave to it, as they stand in the graph; null for what is absent
     */
    record Mention(String name, String printedName, Map<String, @Nullable Object> says) {}

    /** What works say of one author; each fact with the source that said it first. */
    private static final class Said {

        private Optional<String> orcid = Optional.empty();
        private Optional<WorkSource> orcidSource = Optional.empty();
        private final Set<String> institutions = new TreeSet<>();
        private Optional<WorkSource> institutionSource = Optional.empty();

        Map<String, @Nullable Object> properties() {
            Map<String, @Nullable Object> properties = new HashMap<>();
            properties.put("orcid", orcid.orElse(null));
            properties.put("orcidSource", orcidSource.map(WorkSource::word).orElse(null));
            properties.put("institutions", institutions.isEmpty() ? null : List.copyOf(institutions));
            properties.put(
                    "institutionSource", institutionSource.map(WorkSource::word).orElse(null));
            return properties;
        }
    }

    /** Returns what is to be changed of the mentions, as rows of a statement. */
    List<Map<String, Object>> changes(List<Work> works, Institutions institutions) {
        Map<String, Said> said = new HashMap<>();
        for (Work work : works) {
            for (Work.Contributor contributor : work.authors()) {
                Optional<Mention> named = find(contributor.name());
                if (named.isEmpty()) {
                    report.count(Rule.AUTHOR_OF_SOURCE_ALONE, place(work), contributor.name());
                }
                named.ifPresent(mention -> {
                    Said of = said.computeIfAbsent(mention.name(), first -> new Said());
                    keepOrcid(mention, contributor, work, of);
                    keepInstitutions(contributor, work, institutions, of);
                });
            }
        }
        return mentions.stream()
                .map(mention -> change(mention, said.getOrDefault(mention.name(), new Said())))
                .flatMap(Optional::stream)
                .toList();
    }

    private void keepOrcid(Mention mention, Work.Contributor contributor, Work work, Said said) {
        if (contributor.orcid().isEmpty()) {
            return;
        }
        if (said.orcid.isEmpty()) {
            said.orcid = Optional.of(contributor.orcid());
            said.orcidSource = Optional.of(work.source());
        } else if (!said.orcid.get().equals(contributor.orcid())) {
            report.count(
                    Rule.CONTRADICTING_ORCID,
                    place(work),
                    mention.printedName() + ": " + said.orcid.get() + ", " + contributor.orcid());
        }
    }

    private static void keepInstitutions(
            Work.Contributor contributor, Work work, Institutions institutions, Said said) {
        if (!contributor.affiliations().isEmpty() && said.institutionSource.isEmpty()) {
            said.institutionSource = Optional.of(work.source());
        }
        contributor.affiliations().forEach(affiliation -> said.institutions.add(institutions.key(affiliation)));
    }

    private Optional<Mention> find(String name) {
        Optional<Mention> same = Key.find(name).flatMap(key -> mentions.stream()
                .filter(mention -> mention.name().equals(key.value()))
                .findFirst());
        if (same.isPresent()) {
            return same;
        }
        PersonName wanted = PersonName.of(name);
        List<Mention> agreeing = new ArrayList<>(mentions);
        agreeing.removeIf(mention -> !PersonName.of(mention.printedName()).agreesWith(wanted));
        return agreeing.size() == 1 ? Optional.of(agreeing.get(0)) : Optional.empty();
    }

    private Optional<Map<String, Object>> change(Mention mention, Said said) {
        Map<String, @Nullable Object> properties = said.properties();
        return properties.equals(mention.says())
                ? Optional.empty()
                : Optional.of(Map.of("paper", paper, "name", mention.name(), "says", properties));
    }

    private Place place(Work work) {
        return Place.whole(work.source().title() + " on " + paper);
    }
}
