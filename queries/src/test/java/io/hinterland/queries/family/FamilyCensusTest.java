package io.hinterland.queries.family;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.schema.value.LineageRelation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The figures of all families at once against those of each family by itself, found by searching downwards. */
class FamilyCensusTest {

    /** Many parents, several edges between two models, unknown days: all that lineage has, on few models. */
    @Property(tries = 1_000)
    void everyFigureIsThatOfASearchFromEachModel(@ForAll long seed, @ForAll boolean dense) {
        RandomLineage lineage = RandomLineage.of(new Random(seed), dense ? 4 : 1);
        FamilyCensus census = FamilyCensus.of(lineage.inMemory());
        LineageEdges edges = lineage.inMemory();
        for (int model = 0; model < edges.models(); model++) {
            assertThat(census.figures(model))
                    .as(edges.id(model))
                    .isEqualTo(lineage.figures(Integer.parseInt(edges.id(model))));
        }
    }

    @Test
    void aModelBelowBothParentsOfAMergeCountsOnce() {
        LineageEdges edges = new LineageEdges();
        LineageEdges.Model root = model("root", 1);
        LineageEdges.Model left = model("left", 10);
        LineageEdges.Model right = model("right", 100);
        LineageEdges.Model merged = model("merged", 1_000);
        edges.add(left, LineageRelation.FINETUNE, root);
        edges.add(right, LineageRelation.FINETUNE, root);
        edges.add(merged, LineageRelation.MERGE, left);
        edges.add(merged, LineageRelation.MERGE, right);
        edges.add(model("quantized", 10_000), LineageRelation.QUANTIZED, merged);

        FamilyFigures figures = FamilyCensus.of(edges).figures(1);

        assertThat(edges.id(1)).isEqualTo("root");
        assertThat(figures.descendants()).isEqualTo(4);
        assertThat(figures.downloads()).isEqualTo(11_110);
        assertThat(figures.depth()).isEqualTo(3);
        assertThat(figures.byRelation())
                .isEqualTo(Map.of("finetune", 2L, "quantized", 1L, "adapter", 0L, "merge", 1L, "undeclared", 0L));
    }

    private static LineageEdges.Model model(String id, long downloads) {
        return new LineageEdges.Model(id, downloads, 0, LineageEdges.UNKNOWN);
    }

    private record Edge(int child, LineageRelation relation, int parent) {}

    /** Models named by numbers; each derives from models of smaller number only. */
    private record RandomLineage(List<LineageEdges.Model> models, List<Edge> edges) {

        private static final int MODELS = 30;

        static RandomLineage of(Random random, int mostParents) {
            List<LineageEdges.Model> models = new ArrayList<>();
            Set<Edge> edges = new LinkedHashSet<>();
            for (int number = 0; number < MODELS; number++) {
                int created = random.nextInt(5) == 0 ? LineageEdges.UNKNOWN : 19_000 + random.nextInt(900);
                models.add(new LineageEdges.Model(
                        Integer.toString(number), random.nextInt(1_000), random.nextInt(10), created));
                for (int parents = random.nextInt(mostParents + 1); number > 0 && parents > 0; parents--) {
                    LineageRelation relation = LineageRelation.values()[random.nextInt(5)];
                    edges.add(new Edge(number, relation, random.nextInt(number)));
                }
            }
            return new RandomLineage(models, List.copyOf(edges));
        }

        LineageEdges inMemory() {
            LineageEdges lineage = new LineageEdges();
            edges.forEach(edge -> lineage.add(models.get(edge.child()), edge.relation(), models.get(edge.parent())));
            return lineage;
        }

        FamilyFigures figures(int root) {
            Map<Integer, Integer> depths = new LinkedHashMap<>(Map.of(root, 0));
            Set<Integer> level = Set.of(root);
            for (int depth = 1; !level.isEmpty(); depth++) {
                Set<Integer> next = new TreeSet<>();
                for (Edge edge : edges) {
                    if (level.contains(edge.parent()) && depths.putIfAbsent(edge.child(), depth) == null) {
                        next.add(edge.child());
                    }
                }
                level = next;
            }
            List<Relative> descendants = new ArrayList<>();
            depths.forEach((model, depth) -> {
                if (model != root) {
                    descendants.add(relative(model, depth, depths.keySet()));
                }
            });
            return FamilyFigures.of(day(models.get(root)), descendants);
        }

        private Relative relative(int number, int depth, Set<Integer> family) {
            LineageEdges.Model model = models.get(number);
            List<Relative.Link> links = edges.stream()
                    .filter(edge -> edge.child() == number && family.contains(edge.parent()))
                    .map(edge -> new Relative.Link(edge.relation(), Integer.toString(edge.parent())))
                    .toList();
            return new Relative(
                    model.id(),
                    depth,
                    links,
                    Optional.empty(),
                    Optional.of(model.downloads()),
                    Optional.of(model.likes()),
                    day(model),
                    true);
        }

        private static Optional<LocalDate> day(LineageEdges.Model model) {
            return model.created() == LineageEdges.UNKNOWN
                    ? Optional.empty()
                    : Optional.of(LocalDate.ofEpochDay(model.created()));
        }
    }
}
