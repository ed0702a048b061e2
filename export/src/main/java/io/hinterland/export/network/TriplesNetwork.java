package io.hinterland.export.network;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A network as N-Triples. */
final class TriplesNetwork extends RdfNetwork {

    private final BufferedWriter out;

    TriplesNetwork(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    void write(String subject, List<Statement> statements) throws IOException {
        for (Statement statement : statements) {
            out.write("<" + subject + "> <" + statement.predicate() + "> " + object(statement.value()) + " .\n");
        }
    }

    private static String object(Object value) {
        if (value instanceof Resource resource) {
            return "<" + resource.iri() + ">";
        }
        String text = '"' + escaped(Literals.text(value)) + '"';
        return Literals.type(value)
                .map(type -> text + "^^<" + RdfTerms.XSD + type + ">")
                .orElse(text);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
