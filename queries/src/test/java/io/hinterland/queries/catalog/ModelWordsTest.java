package io.hinterland.queries.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.hinterland.graph.Graph;
import io.hinterland.testkit.GraphExtension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelWordsTest {

    @RegisterExtension
    static final GraphExtension GRAPH = GraphExtension.local().holding(ModelWordsTest::load);

    private static void load(Graph graph) {
        List<String> ids = List.of(
                "meta-llama/Llama-2-7b",
                "meta-llama/Llama-2-7b-chat",
                "x/llama.cpp-q4_k_m",
                "y/tiny_llama_v1.5",
                "Qwen/Qwen3-8B-GGUF",
                "Qwen/Qwen3-8B",
                "Qwen/Qwen2.5-0.5B");
        graph.write("UNWIND $ids AS id CREATE (:Model {id: id, listed: true, downloads: 1})", Map.of("ids", ids));
    }

    @ParameterizedTest
    @CsvSource({
        "meta-llama/Llama-2-7b, meta-llama/Llama-2-7b meta-llama/Llama-2-7b-chat",
        "llama, meta-llama/Llama-2-7b meta-llama/Llama-2-7b-chat x/llama.cpp-q4_k_m y/tiny_llama_v1.5",
        "cpp, x/llama.cpp-q4_k_m",
        "q4_k_m, x/llama.cpp-q4_k_m",
        "k llama, x/llama.cpp-q4_k_m",
        "qwen3 gguf, Qwen/Qwen3-8B-GGUF",
        "tiny llama v1.5, y/tiny_llama_v1.5",
        "qwen2.5, Qwen/Qwen2.5-0.5B"
    })
    void wordsOfIdsArePartedAsPeopleReadThem(String text, String expected) {
        assertThat(found(text)).containsExactlyInAnyOrder(expected.split(" "));
    }

    private static List<String> found(String text) {
        return new ModelCatalog(GRAPH.graph())
                .search(ModelSearch.of(text)).items().stream()
                        .map(ModelSummary::id)
                        .toList();
    }
}
