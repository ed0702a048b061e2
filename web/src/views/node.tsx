import { address, API, modelAddress, useAnswer, type Link, type Neighbour, type Neighbourhood } from '../api/client';
import { NodeLink, Shown, Table, TypeMark, useTitle, type Column } from '../components/basics';
import { Line } from '../components/charts';
import { Figure } from '../components/figure';
import { DrawLink } from '../components/neo4j-browser';
import { AuthorSections } from '../node/author';
import { ModelSections } from '../node/model';
import { OwnerSections } from '../node/owner';
import { PaperSections } from '../node/paper';
import { Recommended } from '../node/recommended';
import { compact, propertyName, words } from '../text';

const EACH = 25;
const PROVENANCE = ['firstSeen', 'lastSeen', 'goneSince', 'contentHash', 'renamedTo', 'hubAnswer', 'hubAskedOn', 'arxivUnknownSince', 'spellingLead'];

/** The page of a node of any type: facts, neighbours, and what its type has beside. */
export function NodeView({ type, of }: { type: string; of: string }) {
  const answer = useAnswer<Neighbourhood>(address(`${API}/neighbours`, { node: `${type}:${of}`, limit: EACH }));
  useTitle(answer.state === 'ready' ? answer.value.name : of);
  if (answer.state === 'failed') return <><h1>{of}</h1><Shown answer={answer}>{() => null}</Shown></>;
  return (
    <Shown answer={answer}>{node => (
      <>
        <p class="above"><TypeMark type={node.type} /></p>
        <h1>{node.name}</h1>
        <p class="tools">
          <a href={address('/explorer', { node: `${node.type}:${node.key}` })}>Draw in the explorer</a>
          {node.type === 'Model' || node.type === 'Paper' ? <a href={elsewhere(node)} rel="noreferrer">{node.type === 'Model' ? 'At the Hub' : 'At arXiv'}</a> : null}
          {(node.type === 'Model' || node.type === 'Owner') && <a href={address('/compare', { type: node.type, one: node.key })}>Compare</a>}
          <DrawLink type={node.type} of={node.key} />
          <a href={address(`${API}/neighbours`, { node: `${node.type}:${node.key}`, limit: EACH })}>As JSON</a>
        </p>
        <Facts node={node} />
        {node.type === 'Model' && (node.properties as Record<string, unknown>).listed === true && <History of={node.key} />}
        {beside(node)}
        {node.links.map(link => <Neighbours key={link.edge + link.direction} node={node} link={link} />)}
        {node.type === 'Pipeline' && <Recommended kind="datasets" of={node.key} />}
      </>
    )}</Shown>
  );
}

/** What only the pages of some types have. */
function beside(node: Neighbourhood) {
  switch (node.type) {
    case 'Model': return <ModelSections of={node.key} />;
    case 'Paper': return <PaperSections of={node.key} />;
    case 'Author': return <AuthorSections of={node.key} />;
    case 'Owner': return <OwnerSections of={node.key} />;
    default: return null;
  }
}

function elsewhere(node: Neighbourhood) {
  return node.type === 'Model' ? `https://huggingface.co/${node.key}` : `https://arxiv.org/abs/${node.key}`;
}

function Facts({ node }: { node: Neighbourhood }) {
  const properties = Object.entries(node.properties as Record<string, unknown>);
  const facts = properties.filter(([name, value]) => !PROVENANCE.includes(name) && name !== 'tags' && value !== node.name);
  const origin = properties.filter(([name]) => PROVENANCE.includes(name) && !['contentHash', 'spellingLead'].includes(name));
  return (
    <>
      <dl class="facts">{facts.map(([name, value]) => <div key={name}><dt>{propertyName(name)}</dt><dd>{name === 'year' ? String(value) : shown(value)}</dd></div>)}</dl>
      {origin.length > 0 && <p class="quiet">{origin.map(([name, value]) => `${propertyName(name)} ${shown(value)}`).join(' · ')}</p>}
    </>
  );
}

export function shown(value: unknown): string {
  if (typeof value === 'number') return value.toLocaleString('en');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.join(', ');
  return String(value).replace(/T00:00Z?$/, '').replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*Z(\[UTC])?$/, '$1 $2 UTC');
}

const COLUMNS: Record<'role' | 'kind' | 'year' | 'downloads' | 'evidence', Column<Neighbour>> = {
  role: { name: 'role', cell: one => one.role },
  kind: { name: 'kind', cell: one => one.kind },
  year: { name: 'year', number: true, cell: one => one.year },
  downloads: { name: 'downloads', number: true, cell: one => (one.downloads == null ? '' : compact(one.downloads)), value: one => one.downloads ?? '' },
  evidence: { name: 'evidence', cell: one => one.evidence },
};

function Neighbours({ node, link }: { node: Neighbourhood; link: Link }) {
  const title = link.direction === 'out' ? words(link.edge) : `${words(link.edge)}: those that lead here`;
  const more = link.total > link.nodes.length ? `, the first ${link.nodes.length} listed` : '';
  const present = (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).filter(name => link.nodes.some(one => one[name] != null));
  const name: Column<Neighbour> = { name: words(link.type), cell: one => <NodeLink type={link.type} of={one.key} name={one.name} /> };
  return (
    <section class="neighbours">
      <h2><TypeMark type={link.type} /> {title} <small>{link.total.toLocaleString('en')}{more}</small></h2>
      {present.length === 0
        ? <ul class="row">{link.nodes.map(one => <li key={one.key}><NodeLink type={link.type} of={one.key} name={one.name} /></li>)}</ul>
        : <Table caption={`${node.name}: ${title}`} rows={link.nodes} columns={[name, ...present.map(one => COLUMNS[one])]} />}
    </section>
  );
}

interface Counters {
  counters: { day: string; downloads: number | null; likes: number | null }[];
}

function History({ of }: { of: string }) {
  const answer = useAnswer<Counters>(`${modelAddress(of)}/history`);
  if (answer.state !== 'ready' || answer.value.counters.length < 2) return null;
  const rows = answer.value.counters.map(one => [one.day, one.downloads ?? 0, one.likes ?? 0] as [string, number, number]);
  return (
    <div class="figures">
      <Figure title="Downloads over time" columns={['day', 'downloads', 'likes']} rows={rows}>
        <Line label="Downloads in the thirty days before each listing" points={rows.map(([x, y]) => ({ x, y }))} />
      </Figure>
      <Figure title="Likes over time" columns={['day', 'downloads', 'likes']} rows={rows}>
        <Line label="Likes at each listing" points={rows.map(([x, , y]) => ({ x, y }))} />
      </Figure>
    </div>
  );
}
