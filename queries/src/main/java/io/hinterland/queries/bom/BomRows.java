package io.hinterland.queries.bom;

import io.hinterland.queries.bom.BillOfMaterials.Part;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A bill of materials in rows, one for each model. */
public final class BomRows {

    public static final List<String> COLUMNS = List.of(
            "id", "depth", "parents", "supplier", "kind", "licenses", "pipelines", "datasets", "created", "missing");

    private BomRows() {}

    public static List<List<@Nullable Object>> of(BillOfMaterials bill) {
        return bill.parts().stream().map(BomRows::row).toList();
    }

    private static List<@Nullable Object> row(Part part) {
        return Arrays.asList(
                part.id(),
                part.depth(),
                part.parents().stream()
                        .map(parent -> parent.relation().word() + " " + parent.id())
                        .collect(Collectors.joining("; ")),
                part.supplier().orElse(null),
                part.kind().orElse(null),
                String.join("; ", part.licenses()),
                String.join("; ", part.pipelines()),
                String.join("; ", part.datasets()),
                part.created().orElse(null),
                String.join("; ", part.missing()));
    }
}
