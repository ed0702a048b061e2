package io.hinterland.graph.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that Neo4j and Java were seen to end with. */
class StartFaultWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    bind(..) failed with error(-98): Address already in use|PORT_TAKEN
                    Address 127.0.0.1:17474 is already in use, cannot bind to it.|PORT_TAKEN
                    No space left on device|DISK_FULL
                    Lock file has been locked by another process: /data/databases/store_lock|STORE_IN_USE
                    /data/databases/neo4j/neostore: Permission denied|NOT_ALLOWED
                    Unknown store version 'record-aligned-9.1'|INCOMPATIBLE
                    org/neo4j/server/CommunityEntryPoint has been compiled by a more recent version of the Java Runtime (class file version 61.0)|JAVA_TOO_OLD
                    Could not reserve enough space for 943718400000KB object heap|MEMORY
                    Unrecognized setting. No declared setting with name: server.foo.bar.|SETTING
                    Error evaluating value for setting 'server.memory.pagecache.size'. '12x' is not a valid size|SETTING
                    Store files [/data/neostore.nodestore.db] is(are) missing and recovery is not possible. Please restore from a consistent backup.|DAMAGED
                    Failed to load data from legacy metadata store|DAMAGED
                    Index -83 out of bounds for length 127|DAMAGED
                    """)
    void theFaultIsToldFromTheLastWords(String words, StartFault fault) {
        assertThat(StartFault.of(words)).isEqualTo(fault);
    }
}
