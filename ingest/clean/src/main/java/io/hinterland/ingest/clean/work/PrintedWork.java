package io.hinterland.ingest.clean.work;

import io.hinterland.schema.register.Identifier;
import io.hinterland.schema.register.Register;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A record of a source, read as far as it is asked for: of most records of a dump no more than what they name is looked
 * at.
 */
public interface PrintedWork {

    /** Returns what tells the record from all others of its source; nothing where the record does not say it. */
    Optional<String> id();

    /** Returns everything that names the work itself: arXiv ids, DOIs, ids of the source. */
    Set<Identifier> identifiers();

    /** Returns the DOI of the published version, other than arXiv's own. */
    default Optional<Identifier> versionOfRecord() {
        return identifiers().stream()
                .filter(identifier -> identifier.register() == Register.DOI)
                .findFirst();
    }

    /** Returns how many works cite this one. */
    default Optional<Long> citations() {
        return Optional.empty();
    }

    default List<Work.Contributor> authors() {
        return List.of();
    }

    /** Returns what the work refers to. */
    default List<Identifier> references() {
        return List.of();
    }

    default List<Work.CodeLink> code() {
        return List.of();
    }

    /** Returns all that the record says. */
    default Work work(WorkSource source, String id) {
        return new Work(
                source,
                id,
                identifiers().stream().map(Work::text).sorted().toList(),
                versionOfRecord().map(Identifier::value).orElse(""),
                citations().orElse(null),
                authors(),
                references().stream().map(Work::text).distinct().sorted().toList(),
                code());
    }
}
