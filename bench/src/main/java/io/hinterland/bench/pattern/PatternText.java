package io.hinterland.bench.pattern;

/** A text of a pattern, fixed or to be filled in. */
public sealed interface PatternText {

    String text(Facts facts);

    record Fixed(String text) implements PatternText {
        @Override
        public String text(Facts facts) {
            return text;
        }
    }

    /** The model names itself as its parent. */
    record Self(String prefix) implements PatternText {
        @Override
        public String text(Facts facts) {
            return prefix + facts.id();
        }
    }

    record Parent(String prefix, int slot) implements PatternText {
        @Override
        public String text(Facts facts) {
            return prefix + facts.parent(slot);
        }
    }

    record Paper(String prefix, int slot) implements PatternText {
        @Override
        public String text(Facts facts) {
            return prefix + facts.paper(slot);
        }
    }

    record RareTag(int slot) implements PatternText {
        @Override
        public String text(Facts facts) {
            return facts.rareTag(slot);
        }
    }

    record RareDataset(String prefix, int slot) implements PatternText {
        @Override
        public String text(Facts facts) {
            return prefix + facts.rareDataset(slot);
        }
    }

    record RareLibrary() implements PatternText {
        @Override
        public String text(Facts facts) {
            return facts.rareLibrary();
        }
    }

    /** What a pattern leaves open and each generated model fills in. Slots count from 0 within one model. */
    interface Facts {

        String id();

        /** Returns a parent's id. */
        String parent(int slot);

        /** Returns an arXiv id. */
        String paper(int slot);

        /** Returns a tag that few models carry. */
        String rareTag(int slot);

        /** Returns a dataset that few models name. */
        String rareDataset(int slot);

        /** Returns a library that few models use. */
        String rareLibrary();
    }
}
