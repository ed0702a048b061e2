package io.hinterland.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UsageAnswerTest {

    @Test
    void messagesUseTheWordsOfTheHelp() {
        assertThat(CommandLineRun.of("stats", "--format", "yaml").err())
                .startsWith(
                        "Invalid value for option '--format': expected one of table, json, ndjson, csv, not 'yaml'");
        assertThat(CommandLineRun.of("query", "top-models", "-p", "limit").err())
                .startsWith("Option '--parameter' takes KEY=VALUE, not 'limit'");
        assertThat(CommandLineRun.of("query", "top-models", "--limt", "5").err())
                .startsWith("Unknown option");
    }
}
