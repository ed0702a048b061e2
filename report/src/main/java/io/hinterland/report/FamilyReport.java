package io.hinterland.report;

import io.hinterland.export.network.NetworkExport;
import io.hinterland.export.network.Selection;
import io.hinterland.export.style.Palette;
import io.hinterland.graph.Graph;
import io.hinterland.queries.family.Families;
import io.hinterland.queries.family.Family;
import io.hinterland.queries.family.MemberFilter;
import io.hinterland.queries.family.MemberPage;
import io.hinterland.queries.license.LicenseAnswer;
import io.hinterland.queries.license.LicensePolicy;
import io.hinterland.queries.license.Licenses;
import io.hinterland.schema.identity.ModelId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The family of a model: where it comes from, what was made of it, and which licences are behind it. */
public final class FamilyReport {

    private FamilyReport() {}

    /**
     * Reads the family, and draws it.
     *
     * @throws io.hinterland.schema.failure.NotFoundException if the graph does not have the model
     */
    public static Report of(Graph graph, ModelId id) {
        Family family = new Families(graph).of(id, MemberFilter.ALL, new MemberPage(MemberPage.MOST, Optional.empty()));
        FamilyTables tables = new FamilyTables(family);
        LicenseAnswer licenses =
                new Licenses(graph).of(ModelId.parse(family.model()), new LicensePolicy(List.of(), List.of()));
        return new Report(
                "The family of " + family.model(),
                "A descendant counts once, however many paths lead to it. Models that are only named as parents, and"
                        + " models that are gone, are in it: they are not listed.",
                List.of(
                        new Report.Section("What was made of it", "", tables.figures()),
                        new Report.Section("Where it comes from", "", List.of(tables.ancestors())),
                        new Report.Section("Its descendants", "", List.of(tables.members(), tables.owners())),
                        new Report.Section("As a network", "", List.of(network(graph, family))),
                        new Report.Section(
                                "Licences behind it",
                                licenses.notice(),
                                List.of(FamilyTables.obligations(licenses), FamilyTables.conflicts(licenses)))));
    }

    private static NetworkPicture network(Graph graph, Family family) {
        CollectedNetwork network = new CollectedNetwork();
        NetworkExport.write(graph, new Selection.Family(family.model(), Set.of()), network);
        String caption = "Ancestors and descendants of " + family.model()
                + "; lines are blue for finetunes, orange for quantized models, green for adapters, pink for merges and"
                + " grey where nothing is declared";
        return NetworkPicture.of("network", caption, network, Palette.MODELS);
    }
}
