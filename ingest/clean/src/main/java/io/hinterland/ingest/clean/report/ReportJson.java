package io.hinterland.ingest.clean.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The load report as a JSON tree. */
final class ReportJson {

    private ReportJson() {}

    static ObjectNode of(LoadReport report) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        ArrayNode listings = tree.putArray("listings");
        report.listings().forEach(listings::add);
        tree.putObject("records")
                .put("read", report.read())
                .put("loaded", report.loaded())
                .put("rejected", report.rejected());
        tree.put("faultySources", report.faults());
        ArrayNode rejections = tree.putArray("rejections");
        for (LoadReport.Rejection rejection : report.rejections()) {
            place(rejections.addObject(), rejection.place()).put("reason", rejection.reason());
        }
        ArrayNode rules = tree.putArray("rules");
        for (Rule rule : Rule.values()) {
            if (report.counted(rule) > 0) {
                rules.add(of(rule, report));
            }
        }
        ObjectNode outcomes = tree.putObject("outcomes");
        report.outcomes().forEach(outcomes::put);
        ArrayNode notes = tree.putArray("notes");
        report.notes().forEach(notes::add);
        return tree;
    }

    private static ObjectNode of(Rule rule, LoadReport report) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("rule", rule.word()).put("what", rule.sentence()).put("count", report.counted(rule));
        ArrayNode examples = tree.putArray("examples");
        for (LoadReport.Example example : report.examples(rule)) {
            place(examples.addObject(), example.place()).put("value", example.value());
        }
        return tree;
    }

    private static ObjectNode place(ObjectNode tree, Place place) {
        tree.put("source", place.source());
        return place.line() == 0 ? tree : tree.put("line", place.line());
    }
}
