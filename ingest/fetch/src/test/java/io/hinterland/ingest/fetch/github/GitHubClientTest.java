package io.hinterland.ingest.fetch.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.ingest.clean.code.PrintedRepository;
import io.hinterland.ingest.fetch.http.PassingTime;
import io.hinterland.schema.failure.InvalidInputException;
import io.hinterland.schema.failure.UnavailableException;
import io.hinterland.schema.identity.CodeRepository;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GitHubClientTest {

    private static final CodeRepository LOOMNET = new CodeRepository("https://github.com/ada/loomnet");

    private final FakeGitHub gitHub = new FakeGitHub();

    @AfterEach
    void stop() {
        gitHub.close();
    }

    @Test
    void saysWhatARepositoryIs() {
        gitHub.knows(
                "ada/loomnet",
                "\"stargazers_count\": 7, \"archived\": true, \"license\": {\"key\": \"mit\", \"spdx_id\": \"MIT\"}");

        PrintedRepository said =
                gitHub.client(Map.of("GITHUB_TOKEN", "secret")).ask(LOOMNET).orElseThrow();

        assertThat(said)
                .isEqualTo(new PrintedRepository(LOOMNET, Optional.of(7L), Optional.of(true), Optional.of("MIT")));
        assertThat(gitHub.requests.get(0).getHeaders().get("Authorization")).isEqualTo("Bearer secret");
        assertThat(gitHub.requests.get(0).getHeaders().get("Accept")).isEqualTo("application/vnd.github+json");
    }

    @Test
    void whatIsAbsentOrOfAnotherTypeIsNothing() {
        gitHub.knows(
                "ada/loomnet",
                "\"stargazers_count\": -1, \"archived\": \"no\", \"license\": {\"spdx_id\": \"NOASSERTION\"}");

        assertThat(gitHub.client().ask(LOOMNET))
                .contains(new PrintedRepository(LOOMNET, Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(gitHub.client().ask(new CodeRepository("https://github.com/nobody/nothing")))
                .isEmpty();
    }

    @Test
    void aRedirectLeadsToTodaysName() {
        gitHub.renamed("ada/loomnet", "Loom-Lab/LoomNet", 42);

        assertThat(gitHub.client().ask(LOOMNET).orElseThrow().repository().url())
                .isEqualTo("https://github.com/loom-lab/loomnet");
        assertThat(gitHub.asked).containsExactly("/repos/ada/loomnet", "/repositories/42");
    }

    @Test
    void noTokenFollowsARedirectToAnotherServer() {
        try (FakeGitHub elsewhere = new FakeGitHub().renamed("x/y", "x/z", 1)) {
            for (int attempt = 0; attempt < GitHubClient.MOST_ATTEMPTS; attempt++) {
                gitHub.answersFirst(FakeGitHub.response(301, "{}")
                        .setHeader("Location", "https://elsewhere.example.org/repositories/1")
                        .build());
            }

            assertThatThrownBy(() ->
                            gitHub.client(Map.of("GITHUB_TOKEN", "secret")).ask(LOOMNET))
                    .isInstanceOf(UnavailableException.class)
                    .hasMessageContaining("a redirect to another server");
            assertThat(elsewhere.requests).isEmpty();
        }
    }

    @Test
    void theEndOfTheHoursRequestsIsSaid() {
        gitHub.answersFirst(FakeGitHub.response(403, "{\"message\": \"API rate limit exceeded\"}")
                .setHeader("x-ratelimit-remaining", "0")
                .setHeader(
                        "x-ratelimit-reset",
                        String.valueOf(PassingTime.START.plusSeconds(1_500).getEpochSecond()))
                .build());

        assertThatThrownBy(() -> gitHub.client().ask(LOOMNET))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("26 minutes")
                .hasMessageContaining("GITHUB_TOKEN");
    }

    @Test
    void temporaryFaultsAreWaitedOutAndAWrongTokenIsNamed() {
        gitHub.knows("ada/loomnet", "\"stargazers_count\": 7")
                .answersFirst(
                        FakeGitHub.response(429, "{}")
                                .setHeader("Retry-After", "30")
                                .build(),
                        FakeGitHub.response(502, "{}").build(),
                        FakeGitHub.response(200, "{\"full_name\": \"ada/lo").build(),
                        FakeGitHub.response(200, "[]").build());

        assertThat(gitHub.client().ask(LOOMNET)).isPresent();
        assertThat(gitHub.time.pauses.get(0)).hasSeconds(30);

        gitHub.answersFirst(FakeGitHub.response(401, "{}").build());
        assertThatThrownBy(() -> gitHub.client().ask(LOOMNET)).hasMessageContaining("GITHUB_TOKEN");
    }

    @Test
    void settingsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> GitHubSettings.of(Map.of("GITHUB_ENDPOINT", "nowhere")))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> GitHubSettings.of(Map.of("GITHUB_TOKEN", "se cret")))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> GitHubSettings.of(
                        Map.of("GITHUB_TOKEN", "secret", "GITHUB_ENDPOINT", "http://git.example.org/api/v3")))
                .hasMessageContaining("read in transit")
                .hasMessageNotContaining("secret");
    }
}
