package io.hinterland.ingest.load.settle;

import io.hinterland.ingest.clean.vocabulary.HubSetTags;
import io.hinterland.ingest.clean.vocabulary.LanguageNames;
import io.hinterland.ingest.clean.vocabulary.Vocabulary;
import io.hinterland.schema.HubNodeType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The properties that show a value node to people, and say what the vocabularies know of it. */
public final class ShownName {

    private ShownName() {}

    /**
     * Returns the properties by their names; null for one that the node is not to have.
     *
     * @param spelling the favourite of those who have the value, for what has no official one
     */
    public static Map<String, @Nullable Object> of(
            Vocabulary vocabulary, HubNodeType type, String key, String spelling) {
        Optional<Vocabulary.Term> term = vocabulary.find(type, key);
        Map<String, @Nullable Object> shown = new HashMap<>();
        shown.put("name", term.map(Vocabulary.Term::spelling).orElse(spelling));
        shown.put("official", term.isPresent() ? true : null);
        shown.put("label", term.map(Vocabulary.Term::label).orElse(null));
        shown.put("group", term.flatMap(Vocabulary.Term::group).orElse(null));
        if (type == HubNodeType.LANGUAGE) {
            shown.put("primary", LanguageNames.primary(key).orElse(null));
        }
        if (type == HubNodeType.TAG) {
            shown.put("setByHub", HubSetTags.contain(key) ? true : null);
        }
        return shown;
    }
}
