import { address, API, useAnswer } from '../api/client';
import { Empty, NodeLink, Shown, Table, TypeMark, useTitle } from '../components/basics';
import { setQuery, type Place } from '../router';
import { compact } from '../text';

interface Listed {
  metapath: string;
  length: number;
  walks: number;
  cost: string;
  symmetric: boolean;
}

interface Scores {
  scores: { key: string; name: string; score: number }[];
  truncated: boolean;
  cypher: string;
}

interface Explanation {
  paths: { metapath: string; nodes: { type: string; key: string; name: string }[]; edges: string[]; share: number | null }[];
}

const TYPES = ['Model', 'Paper', 'Author', 'Owner', 'Dataset', 'License', 'Library', 'Pipeline', 'Language', 'Tag', 'Architecture', 'Category'];
const MEASURES: Record<string, string> = {
  'walk-count': 'number of walks', 'path-count': 'number of paths', pathsim: 'PathSim', hetesim: 'HeteSim', 'random-walk': 'random walk', dwpc: 'DWPC',
};

/** From two types to metapaths, from one of these to ranked nodes, and from one of those to the paths; all of it live. */
export function MetapathsView({ place }: { place: Place }) {
  useTitle('Metapaths');
  const get = (name: string, otherwise = '') => place.query.get(name) ?? otherwise;
  const [from, to, maxLength] = [get('from', 'Paper'), get('to', 'Paper'), get('maxLength', '2')];
  const [metapath, source, measure, target] = [get('metapath'), get('source'), get('measure', 'walk-count'), get('target')];
  const listed = useAnswer<Listed[]>(address(`${API}/metapaths`, { from, to, maxLength, limit: 60 }));
  return (
    <>
      <h1>Metapaths</h1>
      <p>A metapath is a walk through the types of the network. Choose both ends, a metapath between them, and a node to start from.</p>
      <form class="filters" onSubmit={event => event.preventDefault()}>
        <Choice label="From" value={from} options={TYPES} onChange={value => setQuery({ from: value, metapath: '', source: '', target: '' })} />
        <Choice label="To" value={to} options={TYPES} onChange={value => setQuery({ to: value, metapath: '', target: '' })} />
        <Choice label="Most steps" value={maxLength} options={['1', '2', '3', '4', '5', '6']} onChange={value => setQuery({ maxLength: value })} />
        <label>Start from<input value={source} placeholder={`a ${from.toLowerCase()}`} spellcheck={false} autocomplete="off"
          onChange={event => setQuery({ source: event.currentTarget.value.trim(), target: '' })} /></label>
        <label>Measure
          <select value={measure} onChange={event => setQuery({ measure: event.currentTarget.value, target: '' })}>
            {Object.entries(MEASURES).map(([word, name]) => <option key={word} value={word}>{name}</option>)}
          </select>
        </label>
      </form>
      <h2>Metapaths from <TypeMark type={from} /> to <TypeMark type={to} /></h2>
      <Shown answer={listed}>{found => <Possible found={found} metapath={metapath} />}</Shown>
      {metapath && !source && <Empty>Type the {from.toLowerCase()} to start from above, for instance its id.</Empty>}
      {metapath && source && <Ranked to={to} {...{ metapath, source, measure, target }} />}
      {metapath && source && target && <Explained {...{ metapath, source, target }} />}
    </>
  );
}

/** Metapaths that no walk follows in this graph stand apart. */
function Possible({ found, metapath }: { found: Listed[]; metapath: string }) {
  const walked = found.filter(one => one.walks > 0 || one.metapath === metapath);
  const others = found.filter(one => !walked.includes(one));
  return (
    <>
      {found.length === 0 && <Empty>No metapath is this short; allow more steps.</Empty>}
      {walked.length > 0 && <Metapaths caption="Metapaths" found={walked} metapath={metapath} />}
      {others.length > 0 && (
        <details>
          <summary>{others.length} others, which no walk follows in this graph</summary>
          <Metapaths caption="Metapaths without walks" found={others} metapath={metapath} />
        </details>
      )}
    </>
  );
}

function Metapaths({ caption, found, metapath }: { caption: string; found: Listed[]; metapath: string }) {
  return (
    <Table caption={caption} rows={found} columns={[
      { name: 'metapath', cell: one => <button type="button" class="plain" aria-pressed={one.metapath === metapath} onClick={() => setQuery({ metapath: one.metapath, target: '' })}>{one.metapath}</button> },
      { name: 'steps', number: true, cell: one => one.length },
      { name: 'walks (estimate)', number: true, cell: one => compact(one.walks), value: one => one.walks },
      { name: 'cost', cell: one => one.cost },
    ]} />
  );
}

function Choice({ label, value, options, onChange }: { label: string; value: string; options: string[]; onChange: (value: string) => void }) {
  return (
    <label>{label}
      <select value={value} onChange={event => onChange(event.currentTarget.value)}>
        {options.map(option => <option key={option}>{option}</option>)}
      </select>
    </label>
  );
}

interface Question {
  metapath: string;
  source: string;
  target: string;
}

function Ranked({ to, metapath, source, measure, target }: Question & { to: string; measure: string }) {
  const answer = useAnswer<Scores>(address(`${API}/metapaths/scores`, { metapath, source, measure, limit: 25 }));
  return (
    <section>
      <h2>Connected most strongly with {source}</h2>
      <Shown answer={answer}>{found => found.scores.length === 0 ? <Empty>No walk over this metapath leads from there to another node.</Empty> : (
        <>
          <Table caption="Connected nodes" rows={found.scores} columns={[
            { name: 'node', cell: one => <NodeLink type={to} of={one.key} name={one.name} /> },
            { name: MEASURES[measure] ?? measure, number: true, cell: one => Number(one.score.toPrecision(4)).toLocaleString('en', { maximumSignificantDigits: 4 }), value: one => one.score },
            { name: 'why', cell: one => <button type="button" aria-pressed={one.key === target} aria-label={`Explain ${one.name}`} onClick={() => setQuery({ target: one.key })}>Explain</button> },
          ]} />
          <details><summary>Cypher</summary><pre>{found.cypher}</pre></details>
        </>
      )}</Shown>
    </section>
  );
}

function Explained({ metapath, source, target }: Question) {
  const answer = useAnswer<Explanation>(address(`${API}/metapaths/explanation`, { metapath, source, target, limit: 20 }));
  return (
    <section>
      <h2>Paths from {source} to {target}</h2>
      <Shown answer={answer}>{found => found.paths.length === 0 ? <Empty>There is no path.</Empty> : (
        <ol class="paths">
          {found.paths.map((path, index) => (
            <li key={index}>{path.nodes.map((node, at) => (
              <span key={at}>{at > 0 && ' → '}<NodeLink type={node.type} of={node.key} name={node.name} /></span>
            ))}{path.share != null && <small> {(100 * path.share).toFixed(1)} %</small>}</li>
          ))}
        </ol>
      )}</Shown>
    </section>
  );
}
