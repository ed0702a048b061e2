package io.hinterland.queries.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.queries.license.LicensePolicy;
import io.hinterland.queries.license.Licenses;
import io.hinterland.queries.license.Severity;
import io.hinterland.schema.failure.NotFoundException;
import io.hinterland.schema.identity.ModelId;
import io.hinterland.testkit.GraphExtension;
import io.hinterland.testkit.ToyHub;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class AtlasTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ToyHub::load);

    private static Atlas atlas() {
        return Atlas.of(GRAPH.graph());
    }

    @Test
    void theMapHasEveryListedModelAndEveryEdgeOfLineage() {
        AtlasIndex index = atlas().index();

        assertThat(index.models()).isEqualTo(12);
        assertThat(index.placeholders()).isEqualTo(2);
        assertThat(index.edges()).isEqualTo(10);
        assertThat(index.tiles()).containsExactly(new AtlasTile(0, 0, 0, 14));
        assertThat(index.legend().kinds()).startsWith("base", "finetune").endsWith("undeclared", "not listed");
        assertThat(index.legend().owners()).contains("aurora", "cirrus").endsWith("others");
    }

    @Test
    void aTileHasPlacesCodesEdgesAndIdsTheMostDownloadedFirst() {
        Atlas atlas = atlas();
        byte[] tile = atlas.tile(0, 0, 0);
        ByteBuffer bytes = ByteBuffer.wrap(tile).order(ByteOrder.LITTLE_ENDIAN);
        int models = bytes.getInt();
        int edges = bytes.getInt();
        int names = bytes.getInt();
        String ids = new String(tile, tile.length - names, names, StandardCharsets.UTF_8);

        assertThat(models).isEqualTo(14);
        assertThat(edges).isEqualTo(10);
        assertThat(tile).hasSize(12 + 14 * 20 + 10 * 24 + names);
        assertThat(ids.lines()).hasSize(14).startsWith("aurora/base").contains("elsewhere/unlisted");
        AtlasPlace place = atlas.place(ModelId.parse("aurora/base"));
        assertThat(bytes.getFloat()).isEqualTo(place.x());
        assertThat(bytes.getFloat()).isEqualTo(place.y());
        assertThat(bytes.getInt()).as("downloads").isEqualTo(120_000);
        bytes.getShort();
        assertThat(atlas.index().legend().conflicts().get(bytes.get())).isEqualTo("none");
        bytes.get();
        assertThat(atlas.index().legend().kinds().get(bytes.get())).isEqualTo("base");
        assertThat(atlas.index().legend().modalities().get(bytes.get())).isEqualTo("nlp");
    }

    @Test
    void theSameGraphGivesTheSameBytes() {
        assertThat(atlas().tile(0, 0, 0)).isEqualTo(atlas().tile(0, 0, 0));
    }

    @Test
    void theConflictOfAModelIsTheWorstThatItsLicencesHave() {
        AtlasModels models = atlas().models();
        Licenses licenses = new Licenses(GRAPH.graph());
        String[] ids = models.lineage().ids();
        List<String> conflicts = new ArrayList<>();
        for (int model = 0; model < ids.length; model++) {
            String expected = licenses.of(ModelId.parse(ids[model]), LicensePolicy.ANY).conflicts().stream()
                    .map(conflict -> conflict.severity())
                    .max(Comparator.naturalOrder())
                    .map(Severity::word)
                    .orElse("none");
            conflicts.add(expected);

            assertThat(models.legend().conflicts().get(models.codes().conflicts()[model]))
                    .as(ids[model])
                    .isEqualTo(expected);
        }

        assertThat(conflicts).contains("none");
        assertThat(Set.copyOf(conflicts)).hasSizeGreaterThan(1);
    }

    @Test
    void aMapIsReadFromItsFileAsItWasWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("atlas");
        Atlas atlas = atlas();

        assertThat(StoredAtlas.read(file)).isEmpty();
        new StoredAtlas("today", atlas).write(file);
        new StoredAtlas("tomorrow", atlas).write(file);
        StoredAtlas read = StoredAtlas.read(file).orElseThrow();

        assertThat(read.revision()).isEqualTo("tomorrow");
        assertThat(read.atlas().index()).isEqualTo(atlas.index());
        assertThat(read.atlas().tile(0, 0, 0)).isEqualTo(atlas.tile(0, 0, 0));
        assertThat(read.atlas().after(GRAPH.graph()).tile(0, 0, 0)).isEqualTo(atlas.tile(0, 0, 0));
        assertThat(folder).isDirectoryContaining(file::equals);
        assertThat(Files.list(folder)).as("nothing else is left").hasSize(1);
    }

    @Test
    void aFileThatEndsTooEarlyIsNotTakenForAMap(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("atlas");
        new StoredAtlas("today", atlas()).write(file);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> StoredAtlas.read(file)).isInstanceOf(IOException.class);
    }

    @Test
    void aTileOrModelThatIsNotThereIsSaidToBeMissing() {
        Atlas atlas = atlas();
        assertThatThrownBy(() -> atlas.tile(1, 0, 0))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("1/0/0");
        assertThatThrownBy(() -> atlas.place(ModelId.parse("no/such")))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("no/such");
    }

    @Test
    void crowdedPartsOfTheMapAreDividedIntoQuarters() {
        int models = 3 * AtlasTiling.MOST;
        AtlasLineage lineage = AtlasLayoutTest.hub(models, 4);
        Positions positions = AtlasLayout.of(lineage).positions();
        byte[] codes = new byte[models];
        AtlasModels all = new AtlasModels(
                lineage,
                new int[models],
                new byte[lineage.children().length],
                new AtlasCodes(codes, codes, codes, codes, codes),
                models,
                new AtlasIndex.Legend(List.of(), List.of(), List.of(), List.of(), List.of()));
        List<AtlasTile.Content> tiles = AtlasTiling.of(all, positions, positions.extent() + 1);

        assertThat(tiles).hasSize(5);
        assertThat(tiles.stream().flatMap(tile -> tile.numbers().stream()))
                .doesNotHaveDuplicates()
                .hasSize(models);
        assertThat(tiles.stream().mapToInt(tile -> tile.tile().models())).allMatch(count -> count <= AtlasTiling.MOST);
        assertThat(Arrays.asList(
                        tiles.get(0).tile().level(), tiles.get(1).tile().level()))
                .containsExactly(0, 1);
    }
}
