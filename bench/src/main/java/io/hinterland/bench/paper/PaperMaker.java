package io.hinterland.bench.paper;

import io.hinterland.bench.chance.Draw;
import io.hinterland.bench.chance.DrawAspect;
import io.hinterland.bench.chance.WeightedChoice;
import io.hinterland.bench.listing.GeneratedListing;
import io.hinterland.bench.listing.InventedWords;
import io.hinterland.bench.listing.ModelCitations;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes the metadata of papers, with the rates of the 604 papers that the sample's models cite. */
final class PaperMaker {

    private static final double PAPERS = 604;
    private static final double WITH_DAY = 179 / PAPERS;
    private static final double WITH_CATEGORIES = 377 / PAPERS;
    private static final double WITH_REPOSITORY = 73 / PAPERS;
    private static final double WITH_ACCOUNT = 56 / PAPERS;
    private static final WeightedChoice<Integer> CATEGORIES_EACH =
            new WeightedChoice<>(List.of(1, 2, 3, 4, 5), List.of(272L, 60L, 31L, 9L, 5L));
    private static final WeightedChoice<String> CATEGORIES = new WeightedChoice<>(
            List.of("cs.CL", "cs.CV", "cs.AI", "cs.LG", "eess.AS", "cs.IR", "cs.SD", "cs.RO", "stat.ML", "q-bio.QM"),
            List.of(231L, 106L, 78L, 47L, 20L, 11L, 11L, 8L, 3L, 1L));
    private static final List<String> SUBJECTS =
            List.of("Attention", "Alignment", "Quantization", "Retrieval", "Diffusion", "Reasoning", "Speech");
    private static final List<String> KINDS =
            List.of("A Technical Report", "Scaling Laws Revisited", "An Open Benchmark", "Efficient Training at Scale");

    private final GeneratedListing listing;
    private final ModelCitations citations;
    private final Authorship authors;

    PaperMaker(GeneratedListing listing) {
        this.listing = listing;
        this.citations = listing.citations();
        this.authors = new Authorship(listing.settings().seed());
    }

    /**
     * @param order how many papers were first cited before this one
     * @param model the first model that cites it
     */
    GeneratedPaper paper(long number, long order, long model) {
        Draw draw = new Draw(listing.settings().seed(), DrawAspect.PAPER_DETAIL, number);
        String word = InventedWords.capitalised(InventedWords.word(number));
        List<String> names = authors.names(order, draw);
        return new GeneratedPaper(
                citations.arxivId(number),
                word + ": " + SUBJECTS.get(draw.below(SUBJECTS.size())) + ", " + KINDS.get(draw.below(KINDS.size())),
                names,
                citations.published(number),
                draw.chance(WITH_DAY),
                draw.chance(WITH_CATEGORIES) ? categories(draw) : List.of(),
                draw.chance(WITH_REPOSITORY)
                        ? Optional.of("https://github.com/" + word + "/" + word)
                        : Optional.empty(),
                draw.chance(WITH_ACCOUNT) ? account(model, names, draw) : Map.of());
    }

    private static List<String> categories(Draw draw) {
        int number = CATEGORIES_EACH.pick(draw);
        Set<String> categories = new LinkedHashSet<>();
        while (categories.size() < number) {
            categories.add(CATEGORIES.pick(draw));
        }
        return List.copyOf(categories);
    }

    /** One of the authors is the account that published the first model. */
    private Map<String, String> account(long model, List<String> names, Draw draw) {
        Map<String, String> accounts = new TreeMap<>();
        Optional<String> owner = listing.owner(model);
        if (owner.isPresent() && !names.isEmpty()) {
            accounts.put(names.get(draw.below(names.size())), owner.get());
        }
        return accounts;
    }
}
