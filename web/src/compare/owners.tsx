import { address, API, useAnswer, type Answer, type Group, type Totals } from '../api/client';
import { Shown } from '../components/basics';
import { number, percent } from '../text';
import { SideBySide } from './side-by-side';

const GROUPS: [by: string, title: string][] = [['kind', 'Models by kind'], ['pipeline', 'Models by task'], ['license', 'Models by licence'], ['library', 'Models by library']];
const EACH = 10;
const DERIVED = 'Owner<-PUBLISHED_BY-Model-LINEAGE->Model-PUBLISHED_BY->Owner';
const CITED = 'Owner<-PUBLISHED_BY-Model-CITES->Paper<-CITES-Model-PUBLISHED_BY->Owner';

/** Two owners: sums over their models, what these are, and what lies between the two. */
export function Owners({ one, other }: { one: string; other: string }) {
  const first = useAnswer<Totals>(address(`${API}/figures`, { owner: one }));
  const second = useAnswer<Totals>(address(`${API}/figures`, { owner: other }));
  const sums = (name: string, figure: (totals: Totals) => number) => (left: Totals, right: Totals) => ({
    name, one: number(figure(left)), other: number(figure(right)),
  });
  const facts = [
    sums('listed models', totals => totals.models),
    sums('downloads in thirty days', totals => totals.downloads),
    sums('likes', totals => totals.likes),
    sums('papers cited', totals => totals.papers),
  ];
  return (
    <Shown answer={first}>{left => <Shown answer={second}>{right => (
      <>
        <SideBySide title="Facts" names={[one, other]} facts={[
          ...facts.map(fact => fact(left, right)),
          { name: 'models with downloads', one: percent(left.downloaded, left.models), other: percent(right.downloaded, right.models) },
          { name: 'models with likes', one: percent(left.liked, left.models), other: percent(right.liked, right.models) },
        ]} />
        <Between one={one} other={other} />
        {GROUPS.map(([by, title]) => <Grouped key={by} by={by} title={title} one={one} other={other} />)}
      </>
    )}</Shown>}</Shown>
  );
}

function Between({ one, other }: { one: string; other: string }) {
  const out = useWalks(DERIVED, one, other);
  const back = useWalks(DERIVED, other, one);
  const papers = useWalks(CITED, one, other);
  return (
    <section>
      <h2>Between the two</h2>
      <ul id="between">
        <li>{one} builds on {other}: {count(out)} derivations</li>
        <li>{other} builds on {one}: {count(back)} derivations</li>
        <li>pairs of their models that cite the same paper: {count(papers)}</li>
      </ul>
    </section>
  );
}

interface Pair {
  score: number;
}

function useWalks(metapath: string, source: string, target: string) {
  return useAnswer<Pair>(address(`${API}/metapaths/scores/pair`, { metapath, source, target, measure: 'walk-count' }));
}

function count(answer: Answer<Pair>) {
  return answer.state === 'ready' ? number(answer.value.score) : answer.state === 'loading' ? '…' : answer.why;
}

function Grouped({ by, title, one, other }: { by: string; title: string; one: string; other: string }) {
  const left = useAnswer<Group[]>(address(`${API}/figures/groups`, { owner: one, by, limit: 1000 }));
  const right = useAnswer<Group[]>(address(`${API}/figures/groups`, { owner: other, by, limit: 1000 }));
  return (
    <Shown answer={left}>{first => <Shown answer={right}>{second => {
      const names = [...new Map([...first, ...second].map(group => [group.key, group.name]))];
      const models = (groups: Group[], key: string) => groups.find(group => group.key === key)?.models ?? 0;
      const rows = names.map(([key, name]) => ({ name, left: models(first, key), right: models(second, key) }))
        .sort((a, b) => b.left + b.right - a.left - a.right);
      return (
        <>
          <SideBySide title={title} names={[one, other]} facts={rows.slice(0, EACH).map(row => ({ name: row.name, one: number(row.left), other: number(row.right) }))} />
          {rows.length > EACH && <p class="quiet">and {number(rows.length - EACH)} others</p>}
        </>
      );
    }}</Shown>}</Shown>
  );
}
