package io.hinterland.queries.bom;

import io.hinterland.queries.bom.BillOfMaterials.Part;
import io.hinterland.schema.ProductVersion;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.generators.json.BomJsonGenerator;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Dependency;
import org.cyclonedx.model.Metadata;
import org.cyclonedx.model.metadata.ToolInformation;

/** A bill of materials as CycloneDX 1.6. Bills of equal graphs have the same bytes. */
public final class CycloneDx {

    private CycloneDx() {}

    /** Returns the bill as JSON. */
    public static String json(BillOfMaterials bill) {
        Bom bom = bom(bill);
        bom.setSerialNumber("urn:uuid:" + UUID.nameUUIDFromBytes(json(bom).getBytes(StandardCharsets.UTF_8)));
        return json(bom);
    }

    private static String json(Bom bom) {
        try {
            return new BomJsonGenerator(bom, Version.VERSION_16).toJsonString();
        } catch (GeneratorException failure) {
            throw new IllegalStateException("A bill of materials has no CycloneDX form", failure);
        }
    }

    private static Bom bom(BillOfMaterials bill) {
        CycloneDxComponents components = new CycloneDxComponents(bill);
        Bom bom = new Bom();
        bom.setVersion(1);
        Metadata metadata = new Metadata();
        metadata.setTimestamp(Date.from(Instant.parse(bill.moment())));
        metadata.setToolChoice(tool());
        metadata.setComponent(components.subject());
        bom.setMetadata(metadata);
        bill.parts().stream().skip(1).map(components::model).forEach(bom::addComponent);
        bill.datasets().stream().map(CycloneDxComponents::dataset).forEach(bom::addComponent);
        bill.parts().forEach(part -> bom.addDependency(dependency(part)));
        bill.datasets().forEach(dataset -> bom.addDependency(new Dependency(PartNames.datasetReference(dataset))));
        return bom;
    }

    private static ToolInformation tool() {
        Component program = new Component();
        program.setType(Component.Type.APPLICATION);
        program.setName("Hinterland");
        program.setVersion(ProductVersion.text());
        ToolInformation tool = new ToolInformation();
        tool.setComponents(List.of(program));
        return tool;
    }

    /** A part depends on its parents and its datasets, all of which are components of the bill. */
    private static Dependency dependency(Part part) {
        Set<String> references = new LinkedHashSet<>();
        part.parents().forEach(parent -> references.add(PartNames.packageUrl(parent.id())));
        part.datasets().forEach(dataset -> references.add(PartNames.datasetReference(dataset)));
        Dependency dependency = new Dependency(PartNames.packageUrl(part.id()));
        references.forEach(reference -> dependency.addDependency(new Dependency(reference)));
        return dependency;
    }
}
