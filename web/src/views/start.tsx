import { useTitle } from '../components/basics';
import { useBrowser } from '../components/neo4j-browser';

/** How to go on: Neo4j Browser, the HTTP API, files for another Neo4j Browser. */
export function StartView() {
  useTitle('First steps');
  const browser = useBrowser();
  return (
    <>
      <h1>First steps</h1>
      <ol class="steps">
        <li><a href="/">Look at what is loaded</a>, filter it, and follow any bar to its models, owners or papers.</li>
        <li><a href="/explorer?node=Model:Qwen/Qwen3-8B">Draw the network around a model</a> and expand it.</li>
        <li>Open <a id="browser" href={browser ?? '#browser-help'}>Neo4j Browser</a> and log in. The guide opens beside the drawing;
          click the arrow before its second query to draw the network around one model.</li>
        <li>Go through the guide: which models are used, tag clouds, papers behind models, family trees, metapaths.</li>
        <li>Ask the same over HTTP, for instance <a href="/api/v1/stats/segregation">how many models have downloads and likes</a>, or{' '}
          <a href="/api/v1/stats/ranges">how they are spread</a>.</li>
        <li>See what changed: <a href="/api/v1/queries/risers?by=likes">which models rose most</a> between the two newest listings,
          and <a href="/api/v1/queries/snapshots">all listings</a> that are loaded.</li>
        <li>Load a listing of your own with <code>hinterland load models FILE</code>.</li>
      </ol>
      <div class="cards">
        <section>
          <h2>Neo4j Browser</h2>
          <p id="browser-help">Draw the network and ask it in Cypher. Log in as <b>neo4j</b> with the password that <code>hinterland up</code>{' '}
            printed. The colours and a guide with questions to start from come with the connection.</p>
        </section>
        <section>
          <h2>HTTP API</h2>
          <p>Models, papers, authors, statistics and metapaths as JSON: <a href="/docs/">every address to try</a>, and the{' '}
            <a href="/api/v1/openapi.yaml">OpenAPI document</a>.</p>
        </section>
        <section>
          <h2>Canned queries</h2>
          <p>The questions that come up most, each with parameters: <a href="/api/v1/queries">over HTTP</a>, or by{' '}
            <code>hinterland query</code> on the command line.</p>
        </section>
      </div>
      <section>
        <h2>For another Neo4j Browser</h2>
        <p>The server of this page gives Neo4j Browser its colours and its guide. For a server elsewhere, in the Browser’s editor type{' '}
          <code id="style-command">:style {location.origin}/browser/models.grass</code> and{' '}
          <code id="guide-command">:guide {location.origin}/browser/guide.html</code>, or take the files:</p>
        <ul>
          <li><a href="/browser/models.grass" download>Colours for models</a> and <a href="/browser/papers.grass" download>colours for papers</a>:
            drop one on the Browser’s window.</li>
          <li><a href="/browser/queries.zip">The guide’s queries as favorites</a> for Browser up to version 5: drop it on the window.</li>
          <li><a href="/browser/queries.csv">The same as saved Cypher</a> for Query in Aura, Desktop 2 and newer Browsers: import it in
            the drawer of saved Cypher.</li>
          <li><a href="/browser/queries.cypher">The same as plain Cypher</a>.</li>
        </ul>
      </section>
    </>
  );
}
