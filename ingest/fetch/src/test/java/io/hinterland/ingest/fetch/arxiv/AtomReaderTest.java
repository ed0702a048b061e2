package io.hinterland.ingest.fetch.arxiv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hinterland.ingest.clean.paper.PrintedPaper;
import io.hinterland.ingest.clean.paper.PrintedPaper.PrintedAuthor;
import io.hinterland.ingest.source.SafeXml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtomReaderTest {

    @Test
    void readsEveryFieldOfAPaper() throws SafeXml.XmlFormatException {
        AtomReader.Feed feed = read(Feeds.of(1, Feeds.entry("2301.00001")));
        assertThat(feed.total()).isEqualTo(1);
        assertThat(feed.papers())
                .containsExactly(new PrintedPaper(
                        "http://arxiv.org/abs/2301.00001v2",
                        "Of Looms & Engines,\n  a Study",
                        List.of(
                                new PrintedAuthor("Ada Byron", List.of("Loom Works", "Engine House")),
                                new PrintedAuthor("Bo Li", List.of())),
                        "2023-01-02T03:04:05Z",
                        "2023-05-06T07:08:09Z",
                        "",
                        List.of("cs.CL", "math.HO", "I.2.7"),
                        "",
                        "10.1000/loom.1",
                        "J. Looms 1 (2023)",
                        "8 pages; code at https://github.com/ada/loom",
                        Map.of()));
    }

    @Test
    void readsAPaperOfWhichLittleIsSaid() throws SafeXml.XmlFormatException {
        PrintedPaper paper =
                read(Feeds.of(1, Feeds.sparse("math/0301001v1"))).papers().get(0);
        assertThat(paper.id()).isEqualTo("http://arxiv.org/abs/math/0301001v1");
        assertThat(paper.published()).isEmpty();
        assertThat(paper.categories()).isEmpty();
    }

    @Test
    void readsAnErrorAsNoPaper() throws SafeXml.XmlFormatException {
        AtomReader.Feed feed = read(Feeds.error("incorrect id format for abc"));
        assertThat(feed.papers()).isEmpty();
        assertThat(feed.errors()).containsExactly("incorrect id format for abc");
    }

    @Test
    void readsAnEmptyPage() throws SafeXml.XmlFormatException {
        AtomReader.Feed feed = read(Feeds.of(0));
        assertThat(feed.total()).isZero();
        assertThat(feed.papers()).isEmpty();
    }

    @Test
    void opensNoFileThatAnEntityNames(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        String attack = Feeds.of(1, Feeds.entry("2301.00001"))
                .replace("?>\n", "?>\n<!DOCTYPE feed [<!ENTITY secret SYSTEM \"" + secret.toUri() + "\">]>\n")
                .replace("Ada Byron", "&secret;");
        assertThatThrownBy(() -> read(attack))
                .isInstanceOf(SafeXml.XmlFormatException.class)
                .hasMessageContaining("document type declaration");
    }

    @Test
    void expandsNoBillionLaughs() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE feed [<!ENTITY l0 \"ha\">");
        for (int level = 1; level < 40; level++) {
            laughs.append("<!ENTITY l%d \"%s\">"
                    .formatted(level, "&l%d;".formatted(level - 1).repeat(10)));
        }
        String attack = Feeds.of(1, Feeds.entry("2301.00001"))
                .replace("?>\n", "?>\n" + laughs + "]>\n")
                .replace("Ada Byron", "&l39;");
        assertThatThrownBy(() -> read(attack))
                .isInstanceOf(SafeXml.XmlFormatException.class)
                .hasMessageContaining("document type declaration");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE feed SYSTEM \"http://localhost:1/feed.dtd\"><feed xmlns='http://www.w3.org/2005/Atom'/>",
                "<!DOCTYPE feed [<!ENTITY % remote SYSTEM \"http://localhost:1/x\"> %remote;]><feed xmlns='http://www.w3.org/2005/Atom'/>",
                "<feed xmlns='http://www.w3.org/2005/Atom'>&undeclared;</feed>",
                "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>&undeclared;</title></entry></feed>",
                "<html><body>Down for maintenance</body></html>",
                "<feed/>",
                "{\"papers\": []}",
                ""
            })
    void refusesWhatIsNoFeed(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(SafeXml.XmlFormatException.class);
    }

    @Property
    void aFeedThatWasCutOffIsNeverTakenForAWholeOne(@ForAll @IntRange(max = 2_000) int length) {
        String whole = Feeds.of(1, Feeds.entry("2301.00001")).strip();
        String cut = whole.substring(0, Math.min(length, whole.length() - 1));
        assertThatThrownBy(() -> read(cut)).isInstanceOf(SafeXml.XmlFormatException.class);
    }

    @Property
    void readsOrRefusesWhateverTheBytes(@ForAll byte[] bytes) {
        readOrRefuse(bytes);
    }

    @Property
    void readsOrRefusesAFeedWithAnyPartReplaced(
            @ForAll @IntRange(max = 2_000) int start, @ForAll @IntRange(max = 60) int length, @ForAll String text) {
        String feed = Feeds.of(1, Feeds.entry("2301.00001"));
        int from = Math.min(start, feed.length());
        int to = Math.min(from + length, feed.length());
        readOrRefuse((feed.substring(0, from) + text + feed.substring(to)).getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void readsOrRefusesAFeedWithTheseBytesPutIn(@ForAll @IntRange(max = 2_000) int start, @ForAll byte[] bytes) {
        byte[] feed = Feeds.of(1, Feeds.entry("2301.00001")).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(
                bytes, 0, feed, Math.min(start, feed.length), Math.min(bytes.length, Math.max(0, feed.length - start)));
        readOrRefuse(feed);
    }

    /** Any exception but the documented one fails the property. */
    private static void readOrRefuse(byte[] bytes) {
        try {
            assertThat(AtomReader.read(bytes).papers()).isNotNull();
        } catch (SafeXml.XmlFormatException refused) {
            assertThat(refused).hasMessageNotContaining("\n");
        }
    }

    private static AtomReader.Feed read(String feed) throws SafeXml.XmlFormatException {
        return AtomReader.read(feed.getBytes(StandardCharsets.UTF_8));
    }
}
