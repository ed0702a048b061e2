package io.hinterland.bench.listing;

import io.hinterland.bench.chance.DrawAspect;
import io.hinterland.bench.chance.Popularity;
import io.hinterland.bench.chance.ValuePlaces;
import io.hinterland.bench.pattern.ListingPatterns;

/** Who publishes what. */
final class OwnerChoice {

    private static final int FAMOUS = 20;

    private final Popularity owners;

    OwnerChoice(ListingPatterns patterns, long seed) {
        owners = Popularity.of(patterns.owners(), FAMOUS, seed, DrawAspect.OWNER, ValuePlaces.oneEach());
    }

    /** Returns the account's name; a number is always written the same way, so no two accounts share a name. */
    String owner(long model) {
        long number = owners.value(model, 0);
        String word = InventedWords.word(number);
        return switch ((int) (number % 5)) {
            case 0 -> InventedWords.capitalised(word);
            case 1 -> word + "-ai";
            case 2 -> InventedWords.capitalised(word) + "Lab";
            case 3 -> word + number % 97;
            default -> word;
        };
    }
}
