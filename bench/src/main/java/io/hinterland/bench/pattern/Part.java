package io.hinterland.bench.pattern;

/** A text of a pattern, fixed or to be filled in. */
public sealed interface Part {

    String text(Facts facts);

    record Fixed(String text) implements Part {
        @Override
        public String text(Facts facts) {
            return text;
        }
    }

    /** The model names itself as its parent. */
    record Self(String prefix) implements Part {
        @Override
        public String text(Facts facts) {
            return prefix + facts.id();
        }
    }

    record Parent(String prefix, int slot) implements Part {
        @Override
        public String text(Facts facts) {
            return prefix + facts.parent(slot);
        }
    }

    record Paper(String prefix, int slot) implements Part {
        @Override
        public String text(Facts facts) {
            return prefix + facts.paper(slot);
        }
    }

    record RareTag(int slot) implements Part {
        @Override
        public String text(Facts facts) {
            return facts.rareTag(slot);
        }
    }

    record RareDataset(String prefix, int slot) implements Part {
        @Override
        public String text(Facts facts) {
            return prefix + facts.rareDataset(slot);
        }
    }

    record RareLibrary() implements Part {
        @Override
        public String text(Facts facts) {
            return facts.rareLibrary();
        }
    }
}
