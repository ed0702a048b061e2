import { address, API, useAnswer } from '../api/client';
import { NodeLink, Shown, Table } from '../components/basics';

const TYPES: Record<string, string> = { models: 'Model', papers: 'Paper', authors: 'Author', owners: 'Owner', datasets: 'Dataset' };
const REASONS = 2;

interface Recommendation {
  reason: string | null;
  suggestions: { key: string; name: string; score: number; contributions: { metapath: string }[] }[];
}

/** What to look at next, each with the metapaths that say so; a metapath leads to the paths. */
export function Recommended({ kind, of }: { kind: string; of: string }) {
  const answer = useAnswer<Recommendation>(address(`${API}/recommendations`, { kind, node: of, limit: 8 }));
  return (
    <section class="neighbours">
      <h2>Recommended {kind}</h2>
      <Shown answer={answer}>{found => found.suggestions.length === 0 ? <p class="quiet">{found.reason}</p> : (
        <Table caption={`Recommended ${kind}`} rows={found.suggestions} columns={[
          { name: kind, cell: one => <NodeLink type={TYPES[kind]!} of={one.key} name={one.name} /> },
          { name: 'because of', cell: one => (
            <ul class="row">{one.contributions.slice(0, REASONS).map(({ metapath }) => (
              <li key={metapath}><a href={address('/metapaths', { metapath, source: of, target: one.key })}>{metapath}</a></li>
            ))}</ul>
          ) },
        ]} />
      )}</Shown>
    </section>
  );
}
