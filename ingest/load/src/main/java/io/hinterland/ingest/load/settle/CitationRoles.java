package io.hinterland.ingest.load.settle;

import io.hinterland.schema.value.CitationRole;
import java.util.Optional;
import java.util.function.Function;

/**
 * Why each model that cites a paper does so: the first that holds of boilerplate, method, inherited, own and other.
 * What decides is the paper, all that cite it, and the lineage; so papers are settled one by one.
 */
public final class CitationRoles {

    private final boolean boilerplate;
    private final Function<CitedPaper.Citation, Optional<Reason>> inherited;
    private final CitedPaper paper;
    private final MethodPaper method;
    private final Optional<FirstPublisher> firstPublisher;

    public CitationRoles(CitedPaper paper, Lineage lineage, PaperRoles papers, MarkerCounts markers) {
        this(paper, inherited(paper, lineage), papers, markers);
    }

    /** @param inherited whether a citation is inherited, and from whom */
    CitationRoles(
            CitedPaper paper,
            Function<CitedPaper.Citation, Optional<Reason>> inherited,
            PaperRoles papers,
            MarkerCounts markers) {
        this.boilerplate = papers.boilerplate().contains(paper.id());
        this.inherited = inherited;
        this.paper = paper;
        this.method = MethodPaper.of(paper, papers, markers);
        this.firstPublisher = FirstPublisher.of(paper);
    }

    /** Returns which citations of a paper are inherited by a lineage. */
    static Function<CitedPaper.Citation, Optional<Reason>> inherited(CitedPaper paper, Lineage lineage) {
        Lineage.Among citing = lineage.among(
                paper.citations().stream().map(CitedPaper.Citation::model).toList());
        return citation -> lineage.nearestAncestor(citation.model(), citing)
                .map(ancestor -> new Reason(CitationRole.INHERITED, "ancestor " + ancestor + " cites it"));
    }

    public Reason reason(CitedPaper.Citation citation) {
        if (boilerplate) {
            return new Reason(CitationRole.BOILERPLATE, "boilerplate list");
        }
        return method(citation)
                .or(() -> inherited.apply(citation))
                .or(() -> ownByAccount(citation))
                .or(() -> ownByPublishingFirst(citation))
                .orElseGet(() -> new Reason(CitationRole.OTHER, ""));
    }

    /** The makers of a method, too, use the tool that has it. */
    private Optional<Reason> method(CitedPaper.Citation citation) {
        return ownByAccount(citation).isPresent() ? Optional.empty() : method.reason(citation.markers());
    }

    private Optional<Reason> ownByAccount(CitedPaper.Citation citation) {
        return citation.owner()
                .flatMap(owner -> Optional.ofNullable(paper.authorOfAccount().get(owner)))
                .map(author -> new Reason(CitationRole.OWN, "account of author " + author));
    }

    private Optional<Reason> ownByPublishingFirst(CitedPaper.Citation citation) {
        return firstPublisher
                .filter(first -> citation.owner().equals(Optional.of(first.owner())))
                .map(first -> new Reason(CitationRole.OWN, first.evidence()));
    }

    /**
     * Why a model cites a paper.
     *
     * @param evidence what the role follows from, for people; empty where nothing speaks for another role
     */
    public record Reason(CitationRole role, String evidence) {}
}
