package io.hinterland.ingest.load.bulk;

import io.hinterland.ingest.load.settle.Numbers;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** Of each target of edges of one type the spelling that most models print, of equals the first by code point. */
final class Favourites {

    private static final int KEY = -1;

    private final Numbers targets;
    private final Spellings spellings;
    private final int[] favourites;

    private Favourites(Numbers targets, Spellings spellings) {
        this.targets = targets;
        this.spellings = spellings;
        this.favourites = new int[targets.size()];
        Arrays.fill(favourites, KEY);
    }

    static Favourites of(
            Numbers targets, AtomicIntegerArray edges, Spellings spellings, AtomicIntegerArray spelledOtherwise) {
        Favourites favourites = new Favourites(targets, spellings);
        int[] most = new int[targets.size()];
        for (int target = 0; target < most.length; target++) {
            most[target] = edges.get(target);
        }
        for (int spelling = 0; spelling < spellings.size(); spelling++) {
            most[spellings.target(spelling)] -= spelledOtherwise.get(spelling);
        }
        for (int spelling = 0; spelling < spellings.size(); spelling++) {
            favourites.compare(spelling, spelledOtherwise.get(spelling), most);
        }
        return favourites;
    }

    private void compare(int spelling, int count, int[] most) {
        int target = spellings.target(spelling);
        boolean isFavourite = count > most[target]
                || (count == most[target]
                        && count > 0
                        && CodePoints.ORDER.compare(spellings.text(spelling), of(target)) < 0);
        if (isFavourite) {
            most[target] = count;
            favourites[target] = spelling;
        }
    }

    String of(int target) {
        return favourites[target] == KEY ? targets.name(target) : spellings.text(favourites[target]);
    }
}
