package io.hinterland.ingest.clean.card;

import java.util.List;
import java.util.regex.Pattern;

/** Secrets that are known by their look, wherever they stand. Each pattern takes time linear in the text. */
enum SecretShape {
    HUGGING_FACE("a Hugging Face token", "(?:hf_|api_org_)[A-Za-z0-9]{30,200}+", "hf_", "api_org_"),
    GITHUB("a GitHub token", "gh[pousr]_[A-Za-z0-9]{30,255}+", "ghp_", "gho_", "ghu_", "ghs_", "ghr_"),
    GITHUB_FINE("a GitHub token", "github_pat_[A-Za-z0-9_]{20,255}+", "github_pat_"),
    GITLAB("a GitLab token", "glpat-[A-Za-z0-9_-]{20,100}+", "glpat-"),
    AMAZON(
            "an AWS key",
            "(?:AKIA|ASIA|AGPA|AIDA|AROA|ANPA|ANVA)[A-Z0-9]{16}(?![A-Za-z0-9])",
            "AKIA",
            "ASIA",
            "AGPA",
            "AIDA",
            "AROA",
            "ANPA",
            "ANVA"),
    GOOGLE(
            "a Google key",
            "(?:AIza[A-Za-z0-9_-]{35}|ya29\\.[A-Za-z0-9_-]{20,500}+|GOCSPX-[A-Za-z0-9_-]{20,60}+)",
            "AIza",
            "ya29.",
            "GOCSPX-"),
    MODEL_SERVICE(
            "a key of a model service",
            "(?:sk-[A-Za-z0-9_-]{20,250}+|nvapi-[A-Za-z0-9_-]{40,100}+|r8_[A-Za-z0-9]{37}|gsk_[A-Za-z0-9]{40,80}+)",
            "sk-",
            "nvapi-",
            "r8_",
            "gsk_"),
    SLACK("a Slack token", "(?:xox[abeoprs]-[A-Za-z0-9-]{10,250}+|xapp-[A-Za-z0-9-]{20,250}+)", "xox", "xapp-"),
    SLACK_HOOK("a Slack webhook", "hooks\\.slack\\.com/services/[A-Za-z0-9_/]{20,100}+", "hooks.slack.com"),
    STRIPE("a Stripe key", "[rsp]k_(?:live|test)_[A-Za-z0-9]{16,250}+", "k_live_", "k_test_"),
    TELEGRAM("a Telegram token", "[0-9]{8,10}:AA[A-Za-z0-9_-]{33}", ":AA"),
    PACKAGES(
            "a token of a package registry",
            "(?:npm_[A-Za-z0-9]{36}|pypi-AgEI[A-Za-z0-9_-]{50,500}+|dckr_pat_[A-Za-z0-9_-]{20,60}+)",
            "npm_",
            "pypi-AgEI",
            "dckr_pat_"),
    SENDGRID("a SendGrid key", "SG\\.[A-Za-z0-9_-]{16,40}+\\.[A-Za-z0-9_-]{16,80}+", "SG."),
    WEB_TOKEN(
            "a JSON web token",
            "eyJ[A-Za-z0-9_-]{8,2000}+\\.eyJ[A-Za-z0-9_-]{8,4000}+\\.[A-Za-z0-9_-]{10,1000}+",
            "eyJ"),
    BEARER(
            "a bearer token",
            "[Bb]earer[ \\t]{1,3}+(?=[A-Za-z._~+/=-]{0,200}+[0-9])[A-Za-z0-9._~+/=-]{20,1000}+",
            "earer "),
    PRIVATE_KEY(
            "a private key",
            "-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[A-Za-z0-9+/=\\s\\\\]{0,20000}+(?:-----END[A-Z0-9 ]{0,60}+-----)?",
            "PRIVATE KEY"),
    ADDRESS("a password in an address", "://[^\\s/:@]{1,100}+:[^\\s/@]{3,200}+@", "://");

    private static final List<SecretShape> ALL = List.of(values());
    private static final int LEAST_DIFFERENT = 10;

    private final String shown;
    private final Pattern pattern;
    private final List<String> marks;

    SecretShape(String shown, String pattern, String... marks) {
        this.shown = shown;
        boolean beginsWithWord = !pattern.startsWith("-") && !pattern.startsWith(":");
        this.pattern = Pattern.compile((beginsWithWord ? "(?<![A-Za-z0-9])" : "") + pattern);
        this.marks = List.of(marks);
    }

    /** Returns the shapes that the text may have; nearly always none, which is told fast. */
    static List<SecretShape> likelyIn(String text) {
        for (SecretShape shape : ALL) {
            if (shape.isLikelyIn(text)) {
                return ALL.stream().filter(other -> other.isLikelyIn(text)).toList();
            }
        }
        return List.of();
    }

    private boolean isLikelyIn(String text) {
        for (String mark : marks) {
            if (text.contains(mark)) {
                return true;
            }
        }
        return false;
    }

    Pattern pattern() {
        return pattern;
    }

    /** Returns whether what the pattern found is more than a row of the same letter that stands for a secret. */
    static boolean isReal(String found) {
        boolean varies = found.chars().distinct().count() >= LEAST_DIFFERENT;
        return varies || found.contains(":") || found.contains("PRIVATE");
    }

    /** Returns what it is, for people, without the secret. */
    String shown() {
        return shown;
    }
}
