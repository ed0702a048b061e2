package io.hinterland.schema.identity;

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
    private static final Pattern WITH_REVISION = Pattern.compile("(" + PART + "(?:/" + PART + ")?)@[^\\s/@]+");
    private static final Pattern MARKDOWN = Pattern.compile("\\[[^\\]]*]\\(\\s*(\\S+?)\\s*\\)");
    private static final Pattern QUOTED = Pattern.compile("[<\"'`]+(.*?)[>\"'`]+");

    /**
     * An address of the Hub, of one of its mirrors, or of its file system; the path is the rest. Where an address is a
     * part of another one, proxies make one slash of two.
     */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:https?:/+|//)?(?:www\\.)?(?:huggingface\\.co|huggingface\\.com|hf\\.co|hf-mirror\\.com)(?::\\d+)?/+(.*)"
                    + "|(?:ssh://)?git@(?:hf\\.co|huggingface\\.co)[:/](.*)"
                    + "|hf://(.*)");

    /** Where the Hub's programs keep a repository on a disk. */
    private static final Pattern FOLDER =
            Pattern.compile("(?:^|.*[/\\\\])(models|datasets)--([^/\\\\]+)(?:[/\\\\].*|$)");

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
        return find(text, "models");
    }

    /** Returns the id of the dataset that a text means, if it means one. */
    public static Optional<String> dataset(String text) {
        return find(text, "datasets");
    }

    private static Optional<String> find(String text, String kind) {
        String bare = unwrapped(text);
        Matcher address = ADDRESS.matcher(bare);
        Matcher folder = FOLDER.matcher(bare);
        if (address.matches()) {
            String path = Stream.of(1, 2, 3)
                    .flatMap(group -> Optional.ofNullable(address.group(group)).stream())
                    .findFirst()
                    .orElse("");
            return ofPath(path, kind);
        }
        if (folder.matches()) {
            return ofFolder(folder.group(1), folder.group(2), kind);
        }
        return ofId(bare, kind);
    }

    private static String unwrapped(String text) {
        String bare = text.strip();
        Matcher quoted = QUOTED.matcher(bare);
        bare = quoted.matches() ? quoted.group(1).strip() : bare;
        Matcher markdown = MARKDOWN.matcher(bare);
        return markdown.matches() ? markdown.group(1) : bare;
    }

    private static Optional<String> ofFolder(String written, String name, String kind) {
        String[] parts = name.split("--", -1);
        return written.equals(kind) && parts.length <= 2 ? id(String.join("/", parts)) : Optional.empty();
    }

    private static Optional<String> ofId(String text, String kind) {
        String path = text.replaceFirst("/+$", "");
        Matcher revision = WITH_REVISION.matcher(path);
        if (revision.matches()) {
            return id(revision.group(1));
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
        return ID.matcher(text).matches() && Key.fits(text) ? Optional.of(text) : Optional.empty();
    }
}
