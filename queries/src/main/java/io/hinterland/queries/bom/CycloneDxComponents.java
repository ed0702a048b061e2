package io.hinterland.queries.bom;

import io.hinterland.queries.bom.BillOfMaterials.Part;
import io.hinterland.queries.bom.BillOfMaterials.Result;
import io.hinterland.schema.identity.ModelId;
import java.util.stream.Collectors;
import org.cyclonedx.model.Ancestors;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.ExternalReference;
import org.cyclonedx.model.License;
import org.cyclonedx.model.LicenseChoice;
import org.cyclonedx.model.OrganizationalEntity;
import org.cyclonedx.model.Pedigree;
import org.cyclonedx.model.Property;
import org.cyclonedx.model.component.ModelCard;
import org.cyclonedx.model.component.data.DatasetChoice;
import org.cyclonedx.model.component.modelCard.ModelParameters;
import org.cyclonedx.model.component.modelCard.PerformanceMetric;
import org.cyclonedx.model.component.modelCard.QuantitativeAnalysis;

/** The components of a bill of materials in CycloneDX. */
record CycloneDxComponents(BillOfMaterials bill) {

    /** Returns the model that the bill is of, with its pedigree up to the roots. */
    Component subject() {
        Component subject = model(bill.subject());
        if (bill.parts().size() > 1) {
            Ancestors ancestors = new Ancestors();
            bill.parts().stream().skip(1).map(this::named).forEach(ancestors::addComponent);
            Pedigree pedigree = new Pedigree();
            pedigree.setAncestors(ancestors);
            pedigree.setNotes(bill.parts().stream()
                    .flatMap(part -> part.parents().stream()
                            .map(parent -> part.id() + " " + parent.relation().word() + " of " + parent.id()))
                    .collect(Collectors.joining("; ")));
            subject.setPedigree(pedigree);
        }
        return subject;
    }

    /** Returns a model with all that is known of it. */
    Component model(Part part) {
        Component model = named(part);
        model.setBomRef(PartNames.packageUrl(part.id()));
        model.setModelCard(card(part));
        ExternalReference address = new ExternalReference();
        address.setType(ExternalReference.Type.DISTRIBUTION);
        address.setUrl(PartNames.modelAddress(part.id()));
        model.addExternalReference(address);
        part.papers().forEach(paper -> model.addExternalReference(documentation(paper)));
        part.kind().ifPresent(kind -> model.addProperty(property("kind", kind)));
        part.parameters().ifPresent(number -> model.addProperty(property("parameters", number.toString())));
        part.co2Grams().ifPresent(grams -> model.addProperty(property("co2Grams", grams.toString())));
        part.libraries().forEach(library -> model.addProperty(property("library", library)));
        part.missing().forEach(field -> model.addProperty(property("missing", field)));
        return model;
    }

    static Component dataset(String id) {
        Component dataset = new Component();
        dataset.setType(Component.Type.DATA);
        dataset.setName(id);
        dataset.setBomRef(PartNames.datasetReference(id));
        return dataset;
    }

    private Component named(Part part) {
        Component model = new Component();
        model.setType(Component.Type.MACHINE_LEARNING_MODEL);
        ModelId id = ModelId.parse(part.id());
        id.owner().ifPresent(model::setGroup);
        model.setName(id.name());
        model.setPurl(PartNames.packageUrl(part.id()));
        part.supplier().ifPresent(name -> {
            OrganizationalEntity supplier = new OrganizationalEntity();
            supplier.setName(name);
            model.setSupplier(supplier);
        });
        if (!part.licenses().isEmpty()) {
            LicenseChoice licenses = new LicenseChoice();
            part.licenses().stream().map(CycloneDxComponents::license).forEach(licenses::addLicense);
            model.setLicenses(licenses);
        }
        return model;
    }

    /** Only SPDX's own ids may stand as ids. */
    private static License license(String key) {
        License license = new License();
        PartNames.listedSpdx(key).ifPresentOrElse(license::setId, () -> license.setName(key));
        return license;
    }

    private static ModelCard card(Part part) {
        ModelParameters parameters = new ModelParameters();
        if (!part.pipelines().isEmpty()) {
            parameters.setTask(String.join(", ", part.pipelines()));
        }
        if (!part.architectures().isEmpty()) {
            parameters.setModelArchitecture(String.join(", ", part.architectures()));
        }
        parameters.setDatasets(
                part.datasets().stream().map(CycloneDxComponents::reference).toList());
        ModelCard card = new ModelCard();
        card.setModelParameters(parameters);
        if (!part.results().isEmpty()) {
            QuantitativeAnalysis analysis = new QuantitativeAnalysis();
            analysis.setPerformanceMetrics(
                    part.results().stream().map(CycloneDxComponents::metric).toList());
            card.setQuantitativeAnalysis(analysis);
        }
        return card;
    }

    private static DatasetChoice reference(String dataset) {
        DatasetChoice choice = new DatasetChoice();
        choice.setRef(PartNames.datasetReference(dataset));
        return choice;
    }

    private static PerformanceMetric metric(Result result) {
        PerformanceMetric metric = new PerformanceMetric();
        metric.setType(result.metric());
        metric.setValue(result.value());
        metric.setSlice(result.benchmark());
        return metric;
    }

    private static ExternalReference documentation(String paper) {
        ExternalReference reference = new ExternalReference();
        reference.setType(ExternalReference.Type.DOCUMENTATION);
        reference.setUrl(PartNames.paperAddress(paper));
        return reference;
    }

    private static Property property(String name, String value) {
        Property property = new Property();
        property.setName("hinterland:" + name);
        property.setValue(value);
        return property;
    }
}
