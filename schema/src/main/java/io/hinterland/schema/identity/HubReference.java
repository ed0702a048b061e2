package io.hinterland.schema.identity;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The id of a model or dataset that a text means: the id itself, perhaps with a revision or a slash at its end, an
 * address of the Hub, or the folder in which the Hub's programs keep it.
 */
public final class HubReference {

    private static final String PART = "[A-Za-z0-9._-]+";
    private static final Pattern ID = Pattern.compile("(?!\\.)" + PART + "(?:/(?!\\.+$)" + PART + ")?");
    private static final Pattern MARKDOWN = Pattern.compile("\\[[^\\]]*]\\(\\s*(\\S+?)\\s*\\)");
    private static final Pattern QUOTED = Pattern.compile("[<\"'`“”‘’«*(\\[]+(.*?)[>\"'`“”‘’»*)\\]]+");

    /** What stands before an id: marks of a list, or what it is an id of. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?i)^(?:(?:[-*•]|\\d{1,2}[.)])\\s+|@|(?:hf|hugging ?face|base[_ ]?model|model|dataset|finetune|quantized|adapter|merge)\\s*:\\s*(?!/))+");

    /** What stands behind an id: marks of a sentence, or a remark in parentheses. */
    private static final Pattern BEHIND =
            Pattern.compile("(?<=[A-Za-z0-9_])[.,;:!]+$|(?<=/\\S{1,200})\\s+\\([^()]*\\)$");

    /** Space around the slash, or a slash too many. */
    private static final Pattern LOOSE = Pattern.compile("(" + PART + ")\\s*/+\\s*(" + PART + ")");

    /** A revision, the tag of a quantization, and what else an address may have behind its path. */
    private static final Pattern WITH_REVISION = Pattern.compile(
            "((?!git@)" + PART + "(?:/" + PART + ")?)@\\S*|(" + PART + "/" + PART + ")(?::[\\w.-]+|[#?]\\S*)");

    /** Bare names of files, identifiers of other registers, and words that say that nothing is named. */
    private static final Pattern NO_ID = Pattern.compile(
            "(?i)unknown|scratch|private|proprietary|internal|in-house|confidential|undisclosed|custom"
                    + "|10\\.\\d{4,9}/.+|\\d{4}\\.\\d{4,5}(?:v\\d+)?|[^/]+\\.(?:csv|tsv|jsonl?|parquet|txt|zip|tar|gz|safetensors|gguf|bin|pth?|ckpt|onnx|h5|py|md)");

    private static final Pattern WITHIN =
            Pattern.compile("(?i)https?://(?:www\\.)?(?:huggingface\\.co|hf\\.co)/[^\\s<>()\\[\\]\"'`|]+");

    /**
     * An address of the Hub, of one of its mirrors, or of its file system; the path is the rest. Where an address is a
     * part of another one, proxies make one slash of two.
     */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:(?:https?:/+|//)(?:[^/@]*@)?)?(?:www\\.)?(?:huggingface\\.co|huggingface\\.com|hf\\.co|hf-mirror\\.com)(?::\\d+)?/+(.*)"
                    + "|(?:ssh://)?git@(?:hf\\.co|huggingface\\.co)[:/](.*)"
                    + "|hf://(.*)");

    /** Where the Hub's programs keep a repository on a disk. */
    private static final Pattern FOLDER =
            Pattern.compile("(?:^|.*[/\\\\])(models|datasets|spaces)--([^/\\\\]+)(?:[/\\\\].*|$)");

    /** What follows the id in an address. */
    private static final Set<String> PAGES = Set.of(
            "tree",
            "blob",
            "resolve",
            "raw",
            "commit",
            "commits",
            "discussions",
            "edit",
            "settings",
            "viewer",
            "blame");

    /** First parts of addresses that lead to something else than a model or a dataset. */
    private static final Set<String> OTHER_PLACES = Set.of(
            "spaces",
            "papers",
            "collections",
            "docs",
            "blog",
            "models",
            "datasets",
            "posts",
            "organizations",
            "learn",
            "tasks",
            "join",
            "login",
            "pricing",
            "settings",
            "api",
            "buckets");

    private HubReference() {}

    /** Returns the id of the model that a text means, if it means one. */
    public static Optional<String> model(String text) {
        return find(Kind.MODELS, text);
    }

    /** Returns the id of the dataset that a text means, if it means one. */
    public static Optional<String> dataset(String text) {
        return find(Kind.DATASETS, text);
    }

    /** What a text may mean. */
    public enum Kind {
        MODELS("models"),
        DATASETS("datasets");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /** Returns the id that a text as a whole means, if it means one. */
    public static Optional<String> find(Kind kind, String text) {
        String bare = unwrapped(text);
        Matcher address = ADDRESS.matcher(bare);
        Matcher folder = FOLDER.matcher(bare);
        if (address.matches()) {
            String path = Stream.of(1, 2, 3)
                    .flatMap(group -> Optional.ofNullable(address.group(group)).stream())
                    .findFirst()
                    .orElse("");
            return ofPath(decoded(path), kind.word);
        }
        if (folder.matches()) {
            return ofFolder(folder.group(1), folder.group(2), kind.word);
        }
        return ofId(bare, kind.word);
    }

    /** Returns the ids whose addresses stand somewhere in a text. */
    public static List<String> within(Kind kind, String text) {
        return WITHIN.matcher(text)
                .results()
                .flatMap(address -> find(kind, address.group()).stream())
                .distinct()
                .toList();
    }

    private static String unwrapped(String text) {
        String bare = text.strip();
        for (String before = ""; !bare.equals(before); ) {
            before = bare;
            Matcher markdown = MARKDOWN.matcher(bare);
            bare = markdown.matches() ? markdown.group(1) : bare;
            Matcher quoted = QUOTED.matcher(bare);
            bare = quoted.matches() ? quoted.group(1).strip() : bare;
            bare = BEHIND.matcher(BEFORE.matcher(bare).replaceFirst("")).replaceFirst("");
        }
        return bare;
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8)
                    .strip();
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }

    private static Optional<String> ofFolder(String written, String name, String kind) {
        String[] parts = name.split("--", -1);
        return written.equals(kind) && parts.length <= 2 ? id(String.join("/", parts)) : Optional.empty();
    }

    private static Optional<String> ofId(String text, String kind) {
        String path = text.replaceFirst("/+$", "");
        Matcher revision = WITH_REVISION.matcher(path);
        if (revision.matches()) {
            return id(revision.group(1) == null ? revision.group(2) : revision.group(1));
        }
        Matcher loose = LOOSE.matcher(path);
        if (loose.matches()) {
            return id(loose.group(1) + "/" + loose.group(2));
        }
        if (path.startsWith(kind + "/") && path.indexOf('/', kind.length() + 1) > 0) {
            return id(path.substring(kind.length() + 1));
        }
        List<String> parts = List.of(path.split("/"));
        boolean isPage = parts.size() > 3 && PAGES.contains(parts.get(2)) && !path.startsWith("/");
        return id(isPage ? parts.get(0) + "/" + parts.get(1) : path);
    }

    private static Optional<String> ofPath(String path, String kind) {
        List<String> parts = Stream.of(path.replaceFirst("[?#].*", "").split("/+"))
                .filter(part -> !part.isEmpty())
                .toList();
        if (!parts.isEmpty() && parts.get(0).equals("api")) {
            parts = parts.subList(1, parts.size());
        }
        boolean namesKind = parts.size() > 1 && parts.get(0).equals(kind);
        // A model's address has no kind; a dataset's has.
        if (namesKind) {
            parts = parts.subList(1, parts.size());
        } else if (kind.equals("datasets")) {
            return Optional.empty();
        }
        if (parts.isEmpty() || OTHER_PLACES.contains(parts.get(0))) {
            return Optional.empty();
        }
        boolean isBare = parts.size() == 1 || PAGES.contains(parts.get(1));
        String name = isBare ? parts.get(0) : parts.get(0) + "/" + parts.get(1);
        // A revision, a tag of a quantization, the end of a repository's address.
        return id(name.replaceFirst("[@:].*", "").replaceFirst("\\.git$", ""));
    }

    private static Optional<String> id(String text) {
        boolean isId = ID.matcher(text).matches()
                && Key.fits(text)
                && !NO_ID.matcher(text).matches();
        return isId ? Optional.of(text) : Optional.empty();
    }
}
