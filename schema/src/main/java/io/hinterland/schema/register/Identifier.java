package io.hinterland.schema.register;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a text names: one thing as one register knows it.
 *
 * @param register who gave the identifier
 * @param value its canonical form, such as {@code 2304.13705}, {@code 10.5281/zenodo.123} or {@code Qwen/Qwen3-8B}
 */
public record Identifier(Register register, String value) {

    /** Longer than any address of a paper, a model or a repository. */
    public static final int MOST_CHARACTERS = 2_000;

    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?:)?//.*|(?:hf|ssh|git)://.*|git@.*");

    /**
     * Returns everything that a text may name, the likeliest first. A text with a prefix such as {@code doi:},
     * {@code orcid:} or {@code dataset:} names one thing, and so does nearly every address; a bare {@code owner/name}
     * may be a model, a dataset or a repository. Quotes, brackets and commas around it do not count. Empty where the
     * text can name nothing.
     */
    public static List<Identifier> readings(String typed) {
        String text = PastedText.identifier(typed);
        if (text.isEmpty() || text.length() > MOST_CHARACTERS) {
            return List.of();
        }
        Optional<Register> prefixing = Register.prefixing(text);
        if (prefixing.isPresent()) {
            // A DOI may be arXiv's own.
            return prefixing
                    .get()
                    .find(prefixing.get().withoutPrefix(text))
                    .or(() -> Register.ARXIV.find(text))
                    .stream()
                    .toList();
        }
        Stream<Identifier> found = Stream.of(Register.values()).flatMap(register -> register.find(text).stream());
        return isAddress(text) ? found.filter(Identifier::hasAddress).toList() : found.toList();
    }

    /** Returns the page that people find it at; nothing where there is none, or none that the identifier tells. */
    public Optional<String> address() {
        return register.address(value);
    }

    private boolean hasAddress() {
        return address().isPresent();
    }

    private static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }
}
