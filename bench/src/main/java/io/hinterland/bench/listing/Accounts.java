package io.hinterland.bench.listing;

import io.hinterland.bench.chance.Aspect;
import io.hinterland.bench.chance.Places;
import io.hinterland.bench.chance.Popularity;
import io.hinterland.bench.pattern.Patterns;

/** Who publishes what. */
final class Accounts {

    private static final int FAMOUS = 20;

    private final Popularity owners;

    Accounts(Patterns patterns, long seed) {
        owners = Popularity.of(patterns.owners(), FAMOUS, seed, Aspect.OWNER, Places.oneEach());
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
