package io.hinterland.ingest.clean.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hinterland.ingest.clean.record.Remarks;
import io.hinterland.ingest.clean.report.LoadReport;
import io.hinterland.ingest.clean.report.Place;
import io.hinterland.ingest.clean.report.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
