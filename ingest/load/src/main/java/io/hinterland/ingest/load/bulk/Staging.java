package io.hinterland.ingest.load.bulk;

import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.value.ModelKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Takes cleaned models one after the other: numbers what they name, notes what the decisions over the whole network
 * need, and puts the rest into a file.
 */
final class Staging implements AutoCloseable {

    private final StageFile file;
    private final LoadReport report;
    private final StagedNetwork network = new StagedNetwork();
    private int rows;

    Staging(Path file, LoadReport report) {
        this.file = new StageFile(file);
        this.report = report;
    }

    /** Takes some models, which become one block of the file. */
    void add(List<CleanModel> models) {
        if (models.isEmpty()) {
            return;
        }
        GrowingBytes block = new GrowingBytes(1 << 16).number(rows);
        models.forEach(model -> add(model, block));
        file.add(block);
    }

    private void add(CleanModel model, GrowingBytes block) {
        int row = rows++;
        int number = network.models().of(model.id());
        if (network.isListed(number)) {
            report.count(Rule.REPEATED_RECORD, model.place(), new String(model.id(), StandardCharsets.UTF_8));
        } else {
            report.countLoaded(1);
        }
        network.list(number, row, model.created());
        block.number(number).number(kind(model)).counted(model.properties());
        block.number(model.links().size());
        for (CleanModel.CleanLink link : model.links()) {
            add(number, row, link, block);
        }
    }

    private static int kind(CleanModel model) {
        return ModelKind.valueOf(model.kind().toUpperCase(Locale.ROOT)).ordinal();
    }

    private void add(int model, int row, CleanModel.CleanLink link, GrowingBytes block) {
        HubEdgeType type = link.type();
        int target = network.nodes(type.target()).of(link.target());
        network.link(model, row, type, target);
        // 0 stands for the key itself.
        int spelling = link.spelling() == null
                ? 0
                : 1 + network.spellings(type.target()).of(target, link.spelling());
        block.number(type.ordinal()).number(target).number(spelling).counted(link.properties());
    }

    /** Ends writing. */
    @Override
    public void close() {
        file.close();
    }

    StagedNetwork network() {
        return network;
    }

    StageFile file() {
        return file;
    }
}
