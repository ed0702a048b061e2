package io.hinterland.bench.listing;

import io.hinterland.bench.chance.DrawAspect;
import io.hinterland.bench.chance.Urn;
import io.hinterland.bench.chance.ValuePlaces;
import io.hinterland.bench.pattern.ListingPatterns;
import io.hinterland.bench.pattern.ModelPattern;
import io.hinterland.bench.pattern.PatternText;

/** Tags, datasets and libraries that few models have; their number grows with the listing. */
final class RareValues {

    private static final int TAG_SLOTS = 4_096;
    private static final int DATASET_SLOTS = 64;

    /** One of so many rare tags has a letter beyond ASCII. */
    private static final int BEYOND_ASCII = 2_000;

    private final Urn tags;
    private final Urn datasets;
    private final Urn libraries;

    RareValues(ListingPatterns patterns, PatternChoice choice, long seed) {
        ValuePlaces tagPlaces =
                new ValuePlaces(TAG_SLOTS, model -> choice.of(model).rareTags(), patterns.each(patterns.rareTags()));
        ValuePlaces datasetPlaces = new ValuePlaces(
                DATASET_SLOTS, model -> choice.of(model).rareDatasets(), patterns.each(patterns.rareDatasets()));
        tags = Urn.like(patterns.rareTags(), seed, DrawAspect.TAG, tagPlaces);
        datasets = Urn.like(patterns.rareDatasets(), seed, DrawAspect.DATASET, datasetPlaces);
        libraries = Urn.like(patterns.rareLibraries(), seed, DrawAspect.LIBRARY, libraryPlaces(patterns, choice));
    }

    private static ValuePlaces libraryPlaces(ListingPatterns patterns, PatternChoice choice) {
        return new ValuePlaces(1, model -> isRare(choice.of(model)) ? 1 : 0, patterns.each(patterns.rareLibraries()));
    }

    private static boolean isRare(ModelPattern pattern) {
        return pattern.library().isPresent() && pattern.library().get() instanceof PatternText.RareLibrary;
    }

    String tag(long model, int slot) {
        long number = tags.origin(model, slot);
        String word = InventedWords.word(number);
        String tag = number % 3 == 0 ? word.substring(0, 2) + "-" + word.substring(2) : word;
        return number % BEYOND_ASCII == 1 ? tag + "é" : tag;
    }

    String dataset(long model, int slot) {
        long number = datasets.origin(model, slot);
        return InventedWords.word(number % 5_003) + "/" + InventedWords.capitalised(InventedWords.word(number))
                + "-data";
    }

    String library(long model) {
        return InventedWords.word(libraries.origin(model, 0)) + "-py";
    }
}
