package io.hinterland.ingest.fetch.arxiv;

/** Feeds in arXiv's form, of papers that nobody wrote. */
public final class Feeds {

    private Feeds() {}

    static String of(int total, String... entries) {
        return """
                <?xml version='1.0' encoding='UTF-8'?>
                <feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
                  <id>https://arxiv.org/api/aaaaaaaaaaaaaaaaaaaaaaaaaaa</id>
                  <title>arXiv Query: search_query=&amp;id_list=…&amp;start=0&amp;max_results=100</title>
                  <updated>2026-01-01T00:00:00Z</updated>
                  <link href="https://arxiv.org/api/query?search_query=&amp;start=0" type="application/atom+xml"/>
                  <opensearch:itemsPerPage>100</opensearch:itemsPerPage>
                  <opensearch:totalResults>%d</opensearch:totalResults>
                  <opensearch:startIndex>0</opensearch:startIndex>
                %s</feed>
                """.formatted(total, String.join("", entries));
    }

    /** A paper with every field that is read. */
    public static String entry(String id) {
        return """
                  <entry>
                    <id>http://arxiv.org/abs/%sv2</id>
                    <title>Of Looms &amp; Engines,
                  a Study</title>
                    <updated>2023-05-06T07:08:09Z</updated>
                    <link href="https://arxiv.org/abs/%sv2" rel="alternate" type="text/html"/>
                    <link href="https://arxiv.org/pdf/%sv2" rel="related" type="application/pdf" title="pdf"/>
                    <summary>What looms <b>and</b> engines have in common.</summary>
                    <category term="math.HO" scheme="http://arxiv.org/schemas/atom"/>
                    <category term="cs.CL" scheme="http://arxiv.org/schemas/atom"/>
                    <category term="I.2.7" scheme="http://arxiv.org/schemas/atom"/>
                    <published>2023-01-02T03:04:05Z</published>
                    <arxiv:comment>8 pages; code at https://github.com/ada/loom</arxiv:comment>
                    <arxiv:primary_category term="cs.CL"/>
                    <arxiv:journal_ref>J. Looms 1 (2023)</arxiv:journal_ref>
                    <arxiv:doi>10.1000/loom.1</arxiv:doi>
                    <link rel="related" href="https://doi.org/10.1000/loom.1" title="doi"/>
                    <author>
                      <name>Ada Byron</name>
                      <arxiv:affiliation>Loom Works</arxiv:affiliation>
                      <arxiv:affiliation>Engine House</arxiv:affiliation>
                    </author>
                    <author>
                      <name>Bo Li</name>
                    </author>
                  </entry>
                """.formatted(id, id, id);
    }

    /** A paper of which the feed says no more than it must. */
    static String sparse(String id) {
        return """
                  <entry><id>http://arxiv.org/abs/%s</id><title>Of Looms</title><author><name>Ada Byron</name></author></entry>
                """.formatted(id);
    }

    static String error(String summary) {
        return of(1, """
                  <entry>
                    <id>https://arxiv.org/api/errors#something</id>
                    <title>Error</title>
                    <updated>2026-01-01T00:00:00Z</updated>
                    <link href="https://arxiv.org/api/errors#something" rel="alternate" type="text/html"/>
                    <summary>%s</summary>
                    <author>
                      <name>arXiv api core</name>
                    </author>
                  </entry>
                """.formatted(summary));
    }
}
