package io.hinterland.queries.resolve;

import io.hinterland.schema.HubNodeType;
import io.hinterland.schema.NodeType;
import io.hinterland.schema.register.Identifier;
import java.util.Optional;

/**
 * A node of the network that an identifier names.
 *
 * @param type label of the node, such as Model
 * @param key its key, by which the API and metapaths know it
 * @param name what people call it: a title, a shown name or an id
 * @param address where it is found, where the identifier tells that
 */
public record ResolvedNode(String type, String key, String name, Optional<String> address) {

    static ResolvedNode of(NodeType type, FoundKey found, Identifier identifier) {
        String named = type == HubNodeType.OWNER ? found.name() : found.key();
        if (KeyLookup.registersOfProperties().contains(identifier.register())) {
            named = identifier.value();
        }
        return new ResolvedNode(
                type.label(), found.key(), found.name(), new Identifier(identifier.register(), named).address());
    }

    /**
     * A row of a look-up.
     *
     * @param asked the text that was looked up
     * @param key the key of the node that was found by it
     */
    record FoundKey(String asked, String key, String name) {}
}
