package io.hinterland.queries.missing;

import io.hinterland.schema.Worded;
import java.util.Locale;

/** What makes a link between a model and a paper likely. */
public enum LinkEvidence implements Worded {
    /** The model's card links a repository that the paper names as its code. */
    CARD_REPOSITORY("the card links the paper's repository, %s"),
    /** The paper's repository belongs to an account of the same name as the model's. */
    REPOSITORY_OWNER("the model's account is named as the owner of the paper's repository, %s"),
    /** The model's account is that of an author of the paper, and the model cites nothing. */
    AUTHOR_ACCOUNT("the model cites nothing, and its account is that of an author of the paper: %s");

    private final String sentence;

    LinkEvidence(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String sentence(String by) {
        return String.format(Locale.ROOT, sentence, by);
    }
}
