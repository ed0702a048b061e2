package io.hinterland.ingest.clean.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hinterland.ingest.clean.record.Remarks;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.ingest.clean.report.Rule;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The secrets here are made up, and put together so that no scanner takes this file for a leak. */
class SecretsTest {

    private static final String LETTERS = "aB3dE5gH7jK9mN1pQ2sT4vW6yZ8bC0xR";

    static Stream<String> shapes() {
        return Stream.of(
                "hf_" + LETTERS + "Xy",
                "api_org_" + LETTERS + "Xy",
                "ghp_" + LETTERS + "AbCd",
                "github_pat_" + LETTERS,
                "glpat-" + LETTERS.substring(0, 20),
                "AKIA" + "Z7QWERTYUIOP2345",
                "AIza" + LETTERS + "abc",
                "sk-" + LETTERS,
                "sk-proj-" + LETTERS,
                "xoxb-" + "123456789012-" + LETTERS,
                "https://hooks.slack.com/services/" + "T00/B00/" + LETTERS,
                "sk_live_" + LETTERS,
                "123456789:" + "AA" + LETTERS + "x",
                "npm_" + LETTERS + "AbCd",
                "SG." + LETTERS.substring(0, 22) + "." + LETTERS,
                "eyJhbGciOiJIUzI1NiJ9" + ".eyJzdWIiOiIxMjM0NTY3ODkwIn0." + LETTERS,
                "Bearer " + LETTERS,
                "https://user:" + "hunter2@example.org/x",
                "-----BEGIN RSA " + "PRIVATE KEY-----\nMIIEow" + LETTERS + "\n-----END RSA PRIVATE KEY-----",
                "-----BEGIN " + "PRIVATE KEY-----\nMIIEow" + LETTERS);
    }

    private static final String HEX = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";

    /** Of the shape that the rule with this id is about; the other shapes are above. */
    static Stream<Arguments> shapesOfServices() {
        return Stream.of(
                arguments("gitlab-token", "gldt-" + LETTERS),
                arguments("nvidia-key", "nvapi-" + LETTERS + LETTERS),
                arguments("replicate-token", "r8_" + LETTERS + "aB3dE"),
                arguments("groq-key", "gsk_" + LETTERS + LETTERS),
                arguments("xai-key", "xai-" + LETTERS + LETTERS),
                arguments("perplexity-key", "pplx-" + LETTERS + LETTERS),
                arguments("together-key", "tgp_v1_" + LETTERS),
                arguments("pinecone-key", "pcsk_" + LETTERS + LETTERS),
                arguments("jina-key", "jina_" + LETTERS + LETTERS),
                arguments("tavily-key", "tvly-" + LETTERS),
                arguments("langsmith-key", "lsv2_pt_" + HEX + "_0a1b2c3d4e"),
                arguments("wandb-key", "wandb_v1_" + LETTERS + LETTERS),
                arguments("kaggle-token", "KGAT_" + HEX),
                arguments("databricks-token", "dapi" + HEX),
                arguments("discord-webhook", "discord.com/api/webhooks/" + "123456789012345678/" + LETTERS + LETTERS),
                arguments("docker-token", "dckr_pat_" + LETTERS),
                arguments("rubygems-key", "rubygems_" + HEX + HEX.substring(0, 16)),
                arguments("digitalocean-token", "dop_v1_" + HEX + HEX),
                arguments("hashicorp-vault-token", "hvs." + LETTERS),
                arguments("grafana-token", "glsa_" + LETTERS + "_0a1b2c3d"),
                arguments("notion-token", "ntn_" + LETTERS + "Abcdefgh"),
                arguments("pypi-token", "pypi-" + "AgEI" + LETTERS + LETTERS),
                arguments(
                        "age-secret-key",
                        "AGE-SECRET-KEY-" + "1"
                                + (LETTERS + LETTERS).substring(0, 58).toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @MethodSource("shapesOfServices")
    void everyRuleFindsItsShape(String id, String secret) {
        SecretRule rule = SecretRule.all().stream()
                .filter(some -> some.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(rule.find("in " + secret + " words"))
                .containsExactly(new SecretRule.Finding(3, 3 + secret.length(), rule.description()));
        assertIsTakenOut(secret, "in " + secret + " words behind");
        assertThat(Secrets.areIn(secret)).isTrue();
    }

    static Stream<Arguments> inContext() {
        String key = HEX + "01234567";
        return Stream.of(
                arguments("wandb login " + key, key),
                arguments("!wandb login --relogin " + key, key),
                arguments("$ wandb login \"" + key + "\"", key),
                arguments("{\"username\":\"ada\",\"key\":\"" + HEX + "\"}", HEX),
                arguments("\"key\": \"" + HEX + "\"", HEX),
                arguments("wandb.login(key='" + key + "')", key),
                arguments("login(\"" + key + "\")", key),
                arguments("huggingface-cli login --token " + "hf_" + LETTERS, "hf_" + LETTERS),
                arguments("export OPENAI_API_KEY=" + LETTERS, LETTERS),
                arguments("os.environ[\"WANDB_API_KEY\"] = \"" + key + "\"", key),
                arguments("os.environ.setdefault(\"WANDB_API_KEY\", \"" + key + "\")", key),
                arguments("ENV WANDB_API_KEY " + key, key),
                arguments("python train.py --wandb-key " + key, key),
                arguments("python push.py --hf_token " + LETTERS, LETTERS),
                arguments("mysql --password h0rse.staple", "h0rse.staple"),
                arguments("My API key is " + key + ".", key),
                arguments("API key: `" + key + "`", key),
                arguments("x-api-key: " + HEX, HEX),
                arguments("Authorization: Basic " + "YWRhOmgwcnNlLnN0YXBsZQ==", "YWRhOmgwcnNlLnN0YXBsZQ=="),
                arguments("\"Authorization\": \"Token " + HEX + "\"", HEX),
                arguments("curl -u ada:h0rse.staple https://example.org", "h0rse.staple"),
                arguments("AccountKey=" + LETTERS + LETTERS + "==", LETTERS + LETTERS));
    }

    @ParameterizedTest
    @MethodSource("inContext")
    void whatIsAroundASecretTellsThatItIsOne(String line, String secret) {
        assertIsTakenOut(secret, "Before\n" + line + "\nbehind");
        ObjectNode data = JsonNodeFactory.instance.objectNode().put("kept", "x").put("instructions", line);
        assertThat(Secrets.withheld(data, remarks(new LoadReport()))).hasToString("{\"kept\":\"x\"}");
    }

    static Stream<String> assigned() {
        return Stream.of(
                "password: hunter2x",
                "Password = \"correct horse\"",
                "**DB_PASSWORD**: s3cr3t!",
                "wandb_api_key=" + "0123456789abcdef0123456789abcdef01234567",
                "AWS_SECRET_ACCESS_KEY: '" + "wJalrXUtnFEMIK7MDENGbPxRfiCYzzzzKEY12345" + "'",
                "client_secret = 12ab34cd56ef",
                "\"apiKey\": \"a1b2c3d4e5f6\"",
                "access_token=" + "a1b2c3d4e5f6a7b8c9d0",
                "x = " + "q8Zr2Lk7Vn4Tb9Wd3Xs6Yc1Mf5Gh0Jp8Aq");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void whatHasTheLookOfASecretIsTakenOutWhereverItStands(String secret) {
        ObjectNode data = JsonNodeFactory.instance.objectNode().put("license_name", "before " + secret + " behind");
        data.putArray("datasets").add("kept/one").add(secret);
        data.putObject("deep").putArray("er").addObject().put("x", secret);

        assertIsTakenOut(secret, "Words (" + secret + ") behind.");
        LoadReport report = new LoadReport();
        assertThat(Secrets.withheld(data, remarks(report)))
                .hasToString("{\"datasets\":[\"kept/one\"],\"deep\":{\"er\":[{}]}}");
        assertThat(report.counted(Rule.SECRET_IN_CARD)).isEqualTo(3);
        assertThat(report.toTable() + report.toJson()).doesNotContain(secret);
        assertThat(Secrets.areIn(secret)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("assigned")
    void whatIsCalledASecretIsTakenOut(String line) {
        assertIsTakenOut(line, "Before\n" + line + "\nbehind");
    }

    private static void assertIsTakenOut(String secret, String text) {
        LoadReport report = new LoadReport();
        String blanked = Secrets.blanked(text, remarks(report));
        assertThat(blanked).doesNotContain(secret).contains("withheld").contains("behind");
        assertThat(report.counted(Rule.SECRET_IN_CARD)).isEqualTo(1);
        assertThat(report.toTable()).doesNotContain(secret);
    }

    @Test
    void valuesInDataAreJudgedByTheirNames() {
        ObjectNode data =
                JsonNodeFactory.instance.objectNode().put("password", "hunter2").put("license", "mit");
        data.put("verifyToken", "eyJhbGciOiJIUzI1NiJ9" + ".eyJzdWIiOiIxMjM0NTY3ODkwIn0." + LETTERS);
        LoadReport report = new LoadReport();
        assertThat(Secrets.withheld(data, remarks(report)).fieldNames())
                .toIterable()
                .containsExactly("license", "verifyToken");
        assertThat(report.counted(Rule.SECRET_IN_CARD)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "token = \"hf_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"",
                "api_key: YOUR_API_KEY_1",
                "password: ********",
                "token=os.environ['HF_TOKEN']",
                "export HF_TOKEN=$TOKEN",
                "bos_token: \"<|begin_of_text|>\"",
                "max_new_tokens = 4096",
                "special_token: reserved_special_token_250",
                "sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "model: NousResearch/Nous-Hermes-Llama2-13b-GPTQ",
                "base_model: mradermacher/Llama-3.1-8B-Instruct-abliterated-i1-GGUF",
                "See https://huggingface.co/owner/name/blob/main/LICENSE",
                "task-specific-fine-tuning-of-large-models",
                "Key: https://arxiv.org/abs/2304.13705",
                "commit = 4c6c1c1bb5d7a3f3c1f5f5e5d5c5b5a595857565",
                "revision 4c6c1c1bb5d7a3f3c1f5f5e5d5c5b5a595857565 of the tokenizer",
                "git checkout 4c6c1c1bb5d7a3f3c1f5f5e5d5c5b5a595857565",
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08  model.safetensors",
                "MD5 (model.bin) = 0a1b2c3d4e5f60718293a4b5c6d7e8f9",
                "\"cache_key\": \"0a1b2c3d4e5f60718293a4b5c6d7e8f9\"",
                "\"key\": \"model.layers.10.self_attn.q_proj.weight\"",
                "\"key\": \"5f2c1d9e-0b7a-4c3d-8e6f-1a2b3c4d5e6f\"",
                "wandb login",
                "wandb login YOUR_WANDB_API_KEY_1234567890",
                "wandb login xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx1",
                "wandb login $WANDB_API_KEY",
                "huggingface-cli login --token $HF_TOKEN",
                "huggingface-cli login --token hf_xxx",
                "huggingface-cli download mradermacher/Llama-3.1-8B-Instruct-abliterated-i1-GGUF --local-dir x1",
                "export OPENAI_API_KEY=sk-your-key-goes-here-1234567890",
                "export OPENAI_API_KEY=sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "\"api_key\": \"YOUR_API_KEY_1\"",
                "Authorization: Bearer YOUR_ACCESS_TOKEN_1234567890",
                "Authorization: Bearer $TOKEN",
                "https://user:password@huggingface.co/owner/name",
                "https://<user>:<token>@huggingface.co/owner/name",
                "https://USERNAME:YOUR_TOKEN@huggingface.co/owner/name",
                "AKIAIOSFODNN7EXAMPLE",
                "--pad-token <|endoftext|> --max-new-tokens 4096",
                "--key-value-heads 8",
                "An access token is needed; see huggingface.co/settings/tokens",
                "The API key is optional",
                "curl -u user:password https://example.org",
                "curl https://huggingface.co/api/models/owner/name-1234567890",
                "login(token=os.environ['HF_TOKEN'])",
                "ENV PATH /usr/local/cuda-12.1/bin",
            })
    void ordinaryWordsAreLeftAlone(String text) {
        LoadReport report = new LoadReport();
        assertThat(Secrets.blanked(text, remarks(report))).isEqualTo(text);
        assertThat(Secrets.areIn(text)).isFalse();
        assertThat(report.counted(Rule.SECRET_IN_CARD)).isZero();
    }

    @Test
    void aSecretInALinkLeavesNoTrace() {
        String secret = "hf_" + LETTERS + "Xy";
        ReadCard read =
                ReadCard.of("[code](https://github.com/owner/" + secret + ") https://doi.org/10.1234/" + secret);
        assertThat(read.text().toString()).doesNotContainIgnoringCase(secret);
        assertThat(read.report().counted(Rule.SECRET_IN_CARD)).isEqualTo(2);
    }

    private static Remarks remarks(LoadReport report) {
        return new Remarks(new Place("models", 7), report);
    }
}
