package io.hinterland.ingest.load.bulk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Records with everything that makes a graph hard to get right. */
final class HardRecords {

    /** Those that are usable. */
    static final List<String> USABLE = List.of(
            // Repeated: the last one counts, and what only the first names is not there.
            "{\"id\":\"r/twice\",\"downloads\":5,\"tags\":[\"only-first\",\"arxiv:2304.13705\",\"dataset:only/first\",\"base_model:finetune:only/first-parent\"]}",
            "{\"id\":\"r/twice\",\"downloads\":60,\"likes\":3,\"tags\":[\"only-last\",\"base_model:quantized:p/parent\"]}",
            // A cycle of three with a side branch, one without a date, and one by two relations.
            "{\"id\":\"c/one\",\"createdAt\":\"2025-01-03T00:00:00.000Z\",\"tags\":[\"base_model:finetune:c/two\"]}",
            "{\"id\":\"c/two\",\"createdAt\":\"2025-01-02T00:00:00.000Z\",\"tags\":[\"base_model:finetune:c/three\",\"base_model:adapter:c/four\"]}",
            "{\"id\":\"c/three\",\"createdAt\":\"2025-01-01T00:00:00.000Z\",\"tags\":[\"base_model:finetune:c/one\",\"base_model:quantized:c/one\"]}",
            "{\"id\":\"c/four\",\"createdAt\":\"2025-01-04T00:00:00.000Z\",\"tags\":[\"base_model:c/five\"]}",
            "{\"id\":\"c/five\",\"tags\":[\"base_model:merge:c/two\",\"base_model:merge:p/parent\"]}",
            // Citations: own by publishing first, inherited, a tie, boilerplate, no date.
            "{\"id\":\"o/first\",\"createdAt\":\"2023-04-24T10:00:00.000Z\",\"tags\":[\"arxiv:2304.13705\"]}",
            "{\"id\":\"o/child\",\"createdAt\":\"2023-06-01T00:00:00.000Z\",\"tags\":[\"arxiv:2304.13705\",\"arxiv:1910.09700\",\"base_model:finetune:o/first\"]}",
            "{\"id\":\"o/other\",\"tags\":[\"arxiv:2304.13705v2\",\"arXiv:math.GT/0309136\",\"arxiv:9999.1\"]}",
            "{\"id\":\"t/a\",\"createdAt\":\"2024-01-01T00:00:00.000Z\",\"tags\":[\"arxiv:2401.00001\"]}",
            "{\"id\":\"u/a\",\"createdAt\":\"2024-01-01T00:00:00.000Z\",\"tags\":[\"arxiv:2401.00001\"]}",
            // Spellings: the commonest, of equals the first by code point.
            "{\"id\":\"A/1\",\"tags\":[\"GGUF\",\"Zed\",\"zED\"]}",
            "{\"id\":\"a/2\",\"tags\":[\"gguf\",\"zED\"]}",
            "{\"id\":\"A/3\",\"tags\":[\"gguf\",\"Zed\",\"\uD835\uDD38x\",\"\uFF21y\"]}",
            "{\"id\":\"a/4\",\"library_name\":\"PADDLEOCR\",\"pipeline_tag\":\"Text-Classification\",\"tags\":[\"de\",\"language:Klingon\"]}",
            // Texts that are hard to write as CSV.
            "{\"id\":\"q/quotes\",\"tags\":[\"say \\\"so\\\"\",\"a,b\",\"back\\\\slash\",\"'single'\",\"line\\nbreak\",\"  blank  \",\"\",\"\\u001f\",\"license:\\\"odd\\\", one\"]}",
            "{\"id\":\"q/no-tags\",\"tags\":[]}",
            "{\"id\":\"bare\",\"downloads\":\"many\",\"likes\":-1,\"gated\":\"auto\",\"private\":true,\"safetensors\":{\"total\":9007199254740993,\"parameters\":{\"BF16\":9007199254740992,\"F32\":1}},\"config\":{\"architectures\":[\"LlamaForCausalLM\"]}}",
            "{\"id\":\"d/dates\",\"createdAt\":\"2022-03-02T23:29:00.000Z\",\"lastModified\":\"2024-02-30T00:00:00Z\"}",
            "{\"id\":\"d/more\",\"createdAt\":\"2022-03-02T23:29:04.123456Z\",\"lastModified\":\"2024-02-29 01:02:03+02:00\"}",
            // Model cards: results with parts unsaid, spellings of benchmarks, links, a recipe, a citation by the text
            // alone.
            "{\"id\":\"k/one\",\"downloadsAllTime\":7,\"cardData\":{\"license\":\"other\",\"license_name\":\"mine\",\"co2_eq_emissions\":1.5,\"model-index\":[{\"results\":["
                    + "{\"dataset\":{\"type\":\"GLUE\"},\"metrics\":[{\"type\":\"acc\",\"value\":1},{\"type\":\"f1\",\"value\":-2e-3,\"verified\":true}]},"
                    + "{\"dataset\":{\"type\":\"glue\",\"name\":\"a \\\"b\\\"\",\"config\":\"sst2\"},\"metrics\":[{\"type\":\"acc\",\"value\":0.5}]}]}]}}",
            "{\"id\":\"k/two\",\"card\":\"---\\nmodel-index: [{results: [{dataset: {type: glue}, metrics: [{type: acc, value: 3}]}]}]\\n---\\n# Bias\\nSome.\\n"
                    + "https://github.com/K/Two https://arxiv.org/abs/2304.13705 https://doi.org/10.1234/x\\n```yaml\\nmerge_method: ties\\nmodels: [{model: k/one}, {model: k/absent}]\\n```\\n\"}",
            // Parents in another case: of one listed model, twice by one child, of two, of the child itself, in a
            // cycle.
            "{\"id\":\"fern/Opal\",\"createdAt\":\"2025-01-02T00:00:00.000Z\",\"tags\":[\"dataset:Fern/Corpus\"]}",
            "{\"id\":\"z/chat\",\"tags\":[\"base_model:fern/OPAL\",\"base_model:finetune:fern/opal\",\"base_model:finetune:FERN/opal\",\"dataset:fern/corpus\"]}",
            "{\"id\":\"z/merged\",\"card\":\"```yaml\\nmerge_method: ties\\nmodels: [{model: fern/opal}, {model: k/absent}]\\n```\\n\"}",
            "{\"id\":\"z/spelled\",\"tags\":[\"base_model:finetune:Fern/opal\",\"base_model:finetune:FERN/OPAL\"]}",
            "{\"id\":\"z/direct\",\"tags\":[\"base_model:adapter:fern/Opal\",\"base_model:adapter:fern/opal\"]}",
            "{\"id\":\"moss/Atlas\"}",
            "{\"id\":\"moss/atlas\"}",
            "{\"id\":\"z/lora\",\"tags\":[\"base_model:adapter:moss/ATLAS\"]}",
            "{\"id\":\"z/Itself\",\"tags\":[\"base_model:quantized:z/ITSELF\"]}",
            "{\"id\":\"z/Up\",\"createdAt\":\"2025-01-02T00:00:00.000Z\",\"tags\":[\"base_model:finetune:z/DOWN\"]}",
            "{\"id\":\"z/Down\",\"createdAt\":\"2025-01-03T00:00:00.000Z\",\"tags\":[\"base_model:finetune:z/UP\"]}",
            // What people and programs write; papers that tools cite.
            "{\"id\":\"w/forms\",\"createdAt\":1672327106000,\"baseModels\":{\"relation\":\"quantized\",\"models\":[{\"id\":\"p/parent\"}]},\"tags\":[\"language:en, de\",\"license:other\",\"null\"],\"cardData\":{\"language\":[false,\"fr-BE\",\"german\",\"{lang_0}\"],\"license\":\"other\",\"license_name\":\"Llama 2\",\"datasets\":[{\"name\":\"C\",\"repo_url\":\"https://hf.co/datasets/w/c\"}]}}",
            "{\"id\":\"w/merge\",\"tags\":[\"mergekit\",\"endpoints_compatible\",\"deploy:azure\",\"arxiv:2306.01708\",\"base_model:merge:https://huggingface.co/p/parent/tree/main\"],\"gguf\":{\"total\":7}}",
            "{\"id\":\"w/reader\",\"tags\":[\"arxiv:2306.01708\"],\"cardData\":{\"license\":\"Apache 2.0\"}}",
            "{\"id\":\"last/one\"}");

    private static final List<String> NO_MODELS =
            List.of("{\"downloads\":1}", "{\"id\":\"not a model id\"}", "{broken");

    static final List<String> ALL =
            Stream.concat(NO_MODELS.stream(), USABLE.stream()).toList();

    private HardRecords() {}

    /** Returns the usable ones last to first, but for the records of one model, of which the last one counts. */
    static List<String> inOtherOrder() {
        List<String> turned = new ArrayList<>(USABLE);
        Collections.reverse(turned);
        Collections.swap(turned, turned.size() - 1, turned.size() - 2);
        return turned;
    }
}
