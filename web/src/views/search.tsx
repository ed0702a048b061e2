import { useEffect, useState } from 'preact/hooks';
import { address, API, read, useAnswer, type FoundNode } from '../api/client';
import { Empty, NodeLink, Shown, TypeMark, useTitle } from '../components/basics';
import type { Place } from '../router';
import { number } from '../text';

/** How many nodes of each type are listed; more are found with more words. */
const EACH = 20;

interface Resolution {
  status: string;
  reason: string | null;
  node: { type: string; key: string; name: string } | null;
  candidates: { type: string; key: string; name: string }[];
}

/** All that was found by words, and what an identifier of any register names. */
export function SearchView({ place }: { place: Place }) {
  const words = place.query.get('search') ?? '';
  useTitle(words ? `Search: ${words}` : 'Search');
  const answer = useAnswer<FoundNode[]>(words ? address(`${API}/nodes`, { search: words, limit: EACH }) : null);
  return (
    <>
      <h1>Search</h1>
      {words ? <Identifier id={words} /> : <Empty>Type words of a name, or an identifier: an arXiv id, a DOI, an address at GitHub or the Hub.</Empty>}
      {words && <Shown answer={answer}>{found => (
        <>
          <p id="found" role="status">{found.length === 0 ? 'No node has these words in its name.' : `${found.length} found for “${words}”${isFull(found) ? `, the first ${EACH} of a type; more words narrow them down` : ''}`}</p>
          <ol class="results" id="results">
            {found.map(node => (
              <li key={node.type + node.key}>
                <NodeLink type={node.type} of={node.key} name={node.name} /> <TypeMark type={node.type} />
                <span class="quiet"> {number(node.edges)} edges</span>
              </li>
            ))}
          </ol>
        </>
      )}</Shown>}
    </>
  );
}

function isFull(found: FoundNode[]) {
  return found.some(node => found.filter(other => other.type === node.type).length === EACH);
}

function Identifier({ id }: { id: string }) {
  const [resolution, setResolution] = useState<Resolution | null>(null);
  useEffect(() => {
    const wanted = new AbortController();
    setResolution(null);
    const body = JSON.stringify({ ids: [id] });
    read<Resolution[]>(`${API}/resolve`, { method: 'POST', body, headers: { 'Content-Type': 'application/json' }, signal: wanted.signal })
      .then(answers => setResolution(answers[0] ?? null), () => setResolution(null));
    return () => wanted.abort();
  }, [id]);
  const nodes = resolution?.node ? [resolution.node] : resolution?.candidates ?? [];
  if (nodes.length === 0) return null;
  return (
    <p class="named" id="named">As an identifier it {nodes.length > 1 ? 'may name ' : 'names '}
      {nodes.map((node, index) => <span key={node.type + node.key}>{index > 0 && ', '}<NodeLink type={node.type} of={node.key} name={node.name} /> <TypeMark type={node.type} /></span>)}
    </p>
  );
}
