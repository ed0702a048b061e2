package io.hinterland.schema.identity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A repository on GitHub.
 *
 * @param url {@code https://github.com/owner/name} in lower case, since GitHub does not tell case apart
 */
public record CodeRepository(String url) {

    private static final String OWNER_AND_NAME = "(?<owner>[a-z0-9](?:-?[a-z0-9]){0,38})/(?<name>[a-z0-9._-]{1,100})";
    private static final String HOST =
            "(?:(?:git\\+)?(?:https?|ssh|git)://(?:git@)?|git@)?(?:www\\.)?github\\.com[/:]+";

    /** Branches, files and queries behind the name are of no account; a space behind it would hide a part of it. */
    private static final Pattern ADDRESS = Pattern.compile("(?:" + HOST + ")" + OWNER_AND_NAME + "(?:[/?#].*)?");

    private static final Pattern BARE = Pattern.compile(OWNER_AND_NAME);
    private static final Pattern IN_PROSE =
            Pattern.compile("(?:https?://)?(?:www\\.)?github\\.com/" + OWNER_AND_NAME, Pattern.CASE_INSENSITIVE);
    private static final Pattern SAYS_CODE = Pattern.compile(
            "\\b(code|codes|codebase|implementation|software|repository|repo)\\b", Pattern.CASE_INSENSITIVE);

    /** Pages of GitHub itself, which look like an owner. */
    private static final Set<String> NO_OWNERS = Set.of(
            "about",
            "apps",
            "collections",
            "explore",
            "features",
            "login",
            "marketplace",
            "orgs",
            "search",
            "settings",
            "site",
            "sponsors",
            "stars",
            "topics",
            "trending",
            "users");

    /** Returns the repository that an address names, in any of the forms in which people write one. */
    public static Optional<CodeRepository> find(String address) {
        String plain = Normalizer.normalize(address, Normalizer.Form.NFKC)
                .replaceAll("[\\r\\n]+", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        Matcher matcher = ADDRESS.matcher(plain);
        Matcher bare = BARE.matcher(plain);
        if (matcher.matches()) {
            return of(matcher);
        }
        return bare.matches() && !bare.group("owner").equals("github") ? of(bare) : Optional.empty();
    }

    /** Returns the repositories whose addresses stand somewhere in a text, in its order. */
    public static List<CodeRepository> within(String text) {
        return IN_PROSE.matcher(text)
                .results()
                .flatMap(address -> find(address.group()).stream())
                .distinct()
                .toList();
    }

    /** Returns the repository that a remark names as the paper's code; nothing where it names none, or several. */
    public static Optional<CodeRepository> namedAsCode(String remark) {
        if (!SAYS_CODE.matcher(remark.replaceAll("\\S*github\\.com\\S*", " ")).find()) {
            return Optional.empty();
        }
        List<CodeRepository> named = within(remark);
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static Optional<CodeRepository> of(Matcher matcher) {
        String owner = matcher.group("owner");
        String name = matcher.group("name").replaceAll("(\\.git|\\.)+$", "");
        return name.isEmpty() || NO_OWNERS.contains(owner)
                ? Optional.empty()
                : Optional.of(new CodeRepository("https://github.com/" + owner + "/" + name));
    }
}
