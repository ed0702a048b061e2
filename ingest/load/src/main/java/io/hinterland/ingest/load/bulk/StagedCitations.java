package io.hinterland.ingest.load.bulk;

/** All citations, numbered from 0 in the order of their rows. */
final class StagedCitations {

    private final GrowingInts models = new GrowingInts();
    private final GrowingInts papers = new GrowingInts();
    private final GrowingInts rows = new GrowingInts();

    void add(int model, int row, int paper) {
        models.add(model);
        papers.add(paper);
        rows.add(row);
    }

    int size() {
        return rows.size();
    }

    int model(int citation) {
        return models.get(citation);
    }

    int row(int citation) {
        return rows.get(citation);
    }

    /** Returns the first citation of a row; the others of the row follow it. */
    int firstOf(int row) {
        return rows.firstIndexOf(row);
    }

    /**
     * Returns the citations paper by paper.
     *
     * @return at {@code p} where the citations of paper {@code p} begin in the second part, and then the citations
     */
    Grouped byPaper(int paperCount) {
        int[] starts = new int[paperCount + 1];
        for (int citation = 0; citation < size(); citation++) {
            starts[papers.get(citation) + 1]++;
        }
        for (int paper = 0; paper < paperCount; paper++) {
            starts[paper + 1] += starts[paper];
        }
        int[] next = starts.clone();
        int[] citations = new int[size()];
        for (int citation = 0; citation < size(); citation++) {
            citations[next[papers.get(citation)]++] = citation;
        }
        return new Grouped(starts, citations);
    }

    /** Citations paper by paper. */
    record Grouped(int[] starts, int[] citations) {

        int[] of(int paper) {
            return java.util.Arrays.copyOfRange(citations, starts[paper], starts[paper + 1]);
        }
    }
}
