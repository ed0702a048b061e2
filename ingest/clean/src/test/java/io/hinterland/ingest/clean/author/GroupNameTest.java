package io.hinterland.ingest.clean.author;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gemma Team",
                "Team GLM",
                "the DeepSeek-AI team",
                "Veuns-Team",
                "KimiTeam",
                "DeepSeek-AI",
                "OpenAI",
                "Liquid AI",
                "01. AI",
                "LG AI Research",
                "NVIDIA",
                "Euclid Collaboration",
                "Mind Lab",
                "Black Forest Labs",
                "Xiaohongshu Inc",
                "The Institute of Cancer Research",
                "CRUK ICGC Prostate Group",
                "o3 contributors"
            })
    void knowsAGroup(String name) {
        assertThat(GroupName.matches(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Qingyao Ai",
                "Ai Ti Aw",
                "Zheqi DAI",
                "Research Pratim Maity",
                "Ayoub AI-Hamadi",
                "Linus",
                "Labeeb Groupe",
                "Teamrat Ghezzehei"
            })
    void takesAPersonForAPerson(String name) {
        assertThat(GroupName.matches(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HERON",
                "Heron Collaboration",
                "The Heron Collaboration",
                "the HERON team",
                "HERON collab.",
                "Team HERON"
            })
    void groupsAreOneWhateverTheirArticle(String name) {
        assertThat(GroupName.plain(name)).isEqualTo("heron");
    }

    @Test
    void aNameOfSuchWordsAloneStays() {
        assertThat(GroupName.plain("The Team")).isNotEmpty();
    }
}
