package io.hinterland.ingest.load.bulk;

import io.hinterland.ingest.load.settle.CitationRoles;
import io.hinterland.ingest.load.settle.CitedPaper;
import io.hinterland.ingest.load.settle.Lineage;
import io.hinterland.ingest.load.settle.MarkerCounts;
import io.hinterland.ingest.load.settle.PaperRoles;
import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.identity.ArxivId;
import io.hinterland.schema.value.CitationRole;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why each model cites what it cites, as {@link CitationRoles} decides where nothing is known of the papers. */
final class CitationReasons {

    private final StagedNetwork network;
    private final MarkerCounts markers;
    private final CitationRoles.Reason[] verdicts;
    private final Map<CitationRole, Long> counts = new EnumMap<>(CitationRole.class);

    private CitationReasons(StagedNetwork network) {
        this.network = network;
        this.markers = network.markers().counts();
        this.verdicts = new CitationRoles.Reason[network.citations().size()];
    }

    static CitationReasons of(StagedNetwork network, Lineage lineage, PaperRoles papers) {
        CitationReasons verdicts = new CitationReasons(network);
        int count = network.nodes(HubNodeType.PAPER).size();
        StagedCitations.Grouped byPaper = network.citations().byPaper(count);
        for (int paper = 0; paper < count; paper++) {
            verdicts.settle(paper, byPaper.of(paper), lineage, papers);
        }
        return verdicts;
    }

    private void settle(int number, int[] all, Lineage lineage, PaperRoles papers) {
        List<Integer> numbers = new ArrayList<>(all.length);
        List<CitedPaper.Citation> citations = new ArrayList<>(all.length);
        for (int citation : all) {
            if (network.isCurrent(
                    network.citations().model(citation), network.citations().row(citation))) {
                numbers.add(citation);
                citations.add(citation(citation));
            }
        }
        String id = network.nodes(HubNodeType.PAPER).name(number);
        CitedPaper paper = new CitedPaper(ArxivId.parse(id), Optional.empty(), Map.of(), citations);
        CitationRoles roles = new CitationRoles(paper, lineage, papers, markers);
        for (int index = 0; index < citations.size(); index++) {
            CitationRoles.Reason reason = roles.reason(citations.get(index));
            verdicts[numbers.get(index)] = reason;
            counts.merge(reason.role(), 1L, Long::sum);
        }
    }

    private CitedPaper.Citation citation(int citation) {
        int model = network.citations().model(citation);
        long created = network.created(model);
        return new CitedPaper.Citation(
                network.models().name(model),
                created == CleanModel.NO_MOMENT ? Optional.empty() : Optional.of(Instant.ofEpochMilli(created)),
                network.owner(model),
                network.markers().of(network.citations().row(citation)),
                Optional.empty());
    }

    /** Returns the reason on a citation of a row that counts. */
    CitationRoles.Reason of(int citation) {
        return verdicts[citation];
    }

    /** Returns how many citations have each role; roles that none has are left out. */
    Map<CitationRole, Long> counts() {
        return counts;
    }
}
