package io.hinterland.ingest.fetch.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.ingest.fetch.http.OneConnection;
import io.hinterland.schema.failure.UnavailableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SingleModelsTest {

    private static final Map<String, String> WITH_TOKEN = Map.of("HF_TOKEN", "hf_secret");
    private static final String RECORD = "{\"id\":\"new/name\",\"downloads\":3}";

    @TempDir
    private Path folder;

    private final FakeHub hub = new FakeHub(1000);
    private final FakeHub other = new FakeHub(1000);

    @AfterEach
    void stop() {
        hub.close();
        other.close();
    }

    @Test
    void anUnchangedModelIsNotSentAgain() {
        hub.at("/api/models/new/name", HubResponses.thing("application/json", RECORD));
        SingleModels models = new SingleModels(hub.client(), Optional.of(folder));
        HubAnswer first = models.ask("new/name");
        assertThat(models.ask("new/name")).isEqualTo(first).isInstanceOf(HubAnswer.Content.class);
        assertThat(hub.requests.get(0).getHeaders().get("If-None-Match")).isNull();
        assertThat(hub.requests.get(1).getHeaders().get("If-None-Match")).startsWith("W/");
    }

    @Test
    void aChangedModelIs() {
        SingleModels models = new SingleModels(hub.client(), Optional.of(folder));
        hub.at("/api/models/new/name", HubResponses.thing("application/json", RECORD));
        models.ask("new/name");
        hub.at("/api/models/new/name", HubResponses.thing("application/json", RECORD.replace('3', '4')));
        assertThat(models.ask("new/name"))
                .asInstanceOf(InstanceOfAssertFactories.type(HubAnswer.Content.class))
                .extracting(HubAnswer.Content::text)
                .asString()
                .contains("\"downloads\":4");
    }

    @Test
    void aDamagedAnswerIsAskedForAgain() throws Exception {
        hub.at("/api/models/new/name", HubResponses.thing("application/json", RECORD));
        SingleModels models = new SingleModels(hub.client(), Optional.of(folder));
        models.ask("new/name");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertThat(models.ask("new/name")).isInstanceOf(HubAnswer.Content.class);
        assertThat(hub.requests.get(1).getHeaders().get("If-None-Match")).isNull();
    }

    @Test
    void aRenamedModelIsFollowed() {
        hub.at("/api/models/old", HubResponses.movedTo("/api/models/new/name"))
                .at("/api/models/new/name", HubResponses.thing("application/json", RECORD));
        assertThat(ask("old", WITH_TOKEN)).isInstanceOf(HubAnswer.Content.class);
        assertThat(hub.requests).hasSize(2);
        assertThat(hub.requests.get(1).getHeaders().get("Authorization")).isEqualTo("Bearer hf_secret");
    }

    @Test
    void theTokenFollowsToNoOtherServer() {
        hub.at("/api/models/old", HubResponses.movedTo("https://mirror.example/api/models/old"));
        List<Request> away = new ArrayList<>();
        OkHttpClient http = OneConnection.open()
                .newBuilder()
                .addInterceptor(chain -> {
                    if (chain.request().url().host().equals("mirror.example")) {
                        away.add(chain.request());
                        return chain.proceed(chain.request()
                                .newBuilder()
                                .url(hub.endpoint().resolve("/api/models/new/name"))
                                .build());
                    }
                    return chain.proceed(chain.request());
                })
                .build();
        hub.at("/api/models/new/name", HubResponses.thing("application/json", RECORD));
        SingleModels models = new SingleModels(hub.client(WITH_TOKEN, http), Optional.empty());
        assertThat(models.ask("old")).isInstanceOf(HubAnswer.Content.class);
        assertThat(away).hasSize(1);
        assertThat(away.get(0).header("Authorization")).isNull();
    }

    @Test
    void nothingIsReadUnencryptedFromAnotherServer() {
        hub.at("/api/models/old", HubResponses.movedTo(other.endpoint().toString()));
        assertThatThrownBy(() -> ask("old", WITH_TOKEN))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("redirects to another address")
                .hasMessageNotContaining("hf_secret");
        assertThat(other.requests).isEmpty();
    }

    @Test
    void movingInCirclesEnds() {
        hub.at("/api/models/old", HubResponses.movedTo("/api/models/old"));
        assertThatThrownBy(() -> ask("old", Map.of())).hasMessageContaining("redirects more than 5 times");
        assertThat(hub.requests).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "401, RepoNotFound, HIDDEN",
        "401, GatedRepo, GATED",
        "403, GatedRepo, GATED",
        "403, Forbidden, HIDDEN",
        "451, Legal, DISABLED"
    })
    void whatIsNotShownIsToldApart(int status, String word, HubAnswer.Withholding reason) {
        hub.at("/api/models/a/b", HubResponses.error(status, word));
        assertThat(ask("a/b", Map.of())).isEqualTo(new HubAnswer.Withheld(reason));
    }

    @Test
    void withoutATokenDeletedAndPrivateLookTheSame() {
        assertThat(ask("no/such", Map.of())).isEqualTo(new HubAnswer.Withheld(HubAnswer.Withholding.HIDDEN));
        assertThat(ask("no/such", WITH_TOKEN)).isEqualTo(new HubAnswer.Missing());
    }

    @Test
    void aTokenThatIsNotValidIsAFault() {
        hub.at("/api/models/a/b", HubResponses.error(401, "InvalidToken"));
        assertThatThrownBy(() -> ask("a/b", WITH_TOKEN))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("HF_TOKEN is valid");
    }

    @Test
    void aServerThatIsNoHubHasNothingToSay() {
        hub.at("/api/models/a/b", HubResponses.status(404));
        assertThatThrownBy(() -> ask("a/b", WITH_TOKEN)).hasMessageContaining("HF_ENDPOINT names a Hub");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"id\":\"a/b\"", "[]", "{\"name\":\"x\"}"})
    void whatIsNoWholeRecordIsAskedForAgain(String body) {
        hub.at("/api/models/new/name", HubResponses.thing("application/json", RECORD))
                .answersFirst(
                        HubResponses.json(body), HubResponses.status(502), HubResponses.thing("text/html", RECORD));
        assertThat(ask("new/name", Map.of())).isInstanceOf(HubAnswer.Content.class);
        assertThat(hub.time.pauses).hasSizeGreaterThanOrEqualTo(3);
    }

    private HubAnswer ask(String id, Map<String, String> variables) {
        return new SingleModels(hub.client(variables), Optional.empty()).ask(id);
    }
}
