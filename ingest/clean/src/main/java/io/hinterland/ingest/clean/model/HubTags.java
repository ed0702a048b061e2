package io.hinterland.ingest.clean.model;

import io.hinterland.ingest.clean.card.Secrets;
import io.hinterland.ingest.clean.record.Remarks;
import io.hinterland.ingest.clean.report.Rule;
import io.hinterland.ingest.clean.vocabulary.Languages;
import io.hinterland.schema.HubEdgeType;
import io.hinterland.schema.identity.ArxivId;
import io.hinterland.schema.tag.HubTag;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sorts the tags of a model by what they say: into edges, parents and plain tags. */
record HubTags(Links links, Parents parents, PlainTags plainTags, Remarks remarks) {

    void read(List<String> tags) {
        Set<String> seen = new HashSet<>(2 * tags.size());
        for (String tag : tags) {
            if (Secrets.areIn(tag)) {
                remarks.count(Rule.SECRET_IN_CARD, "a tag");
            } else if (seen.add(tag)) {
                read(tag);
            } else {
                remarks.count(Rule.REPEATED_TAG, tag);
            }
        }
    }

    private void read(String tag) {
        HubTag parsed = HubTag.parse(tag);
        if (parsed instanceof HubTag.License license) {
            links.licenses(license.value());
        } else if (parsed instanceof HubTag.Language language) {
            links.languages(language.value());
        } else if (parsed instanceof HubTag.Dataset dataset) {
            trainedOn(dataset.value());
        } else if (parsed instanceof HubTag.Arxiv arxiv) {
            cites(arxiv.value());
        } else if (parsed instanceof HubTag.BaseModel parent) {
            parents.addOfTag(parent.relation(), parent.value());
        } else if (parsed instanceof HubTag.Region) {
            remarks.count(Rule.REGION_TAG, tag);
        } else {
            plain(tag);
        }
    }

    private void trainedOn(String dataset) {
        if (dataset.isEmpty()) {
            remarks.count(Rule.BLANK_TEXT, dataset);
        } else {
            References.toDatasets(remarks).all(dataset).forEach(id -> links.identified(HubEdgeType.TRAINED_ON, id));
        }
    }

    private void cites(String written) {
        ArxivId.findReference(written)
                .ifPresentOrElse(id -> cites(written, id), () -> remarks.count(whyMalformed(written), written));
    }

    private static Rule whyMalformed(String written) {
        return ArxivId.findWithLostZeros(written).isPresent() ? Rule.ARXIV_ID_WITHOUT_ZEROS : Rule.MALFORMED_ARXIV_ID;
    }

    private void cites(String written, ArxivId id) {
        if (!id.value().equals(written)) {
            remarks.count(Rule.FIXED_ARXIV_ID, written);
        }
        links.identified(HubEdgeType.CITES, id.value());
    }

    private void plain(String tag) {
        plainTags.add(tag);
        if (Languages.isCode(tag)) {
            links.named(HubEdgeType.IN_LANGUAGE, tag);
        }
    }
}
