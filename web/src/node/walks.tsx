import { address, API, useAnswer, type WalkAnswer } from '../api/client';
import { NodeLink, Shown, Table } from '../components/basics';
import { number } from '../text';

interface Properties {
  title: string;
  note: string;
  metapath: string;
  source: string;
  /** Type of the nodes that it leads to. */
  type: string;
  /** What a walk stands for. */
  counted: string;
  /** Which of the nodes are shown, by their keys; all of them if not given. */
  which?: (key: string) => boolean;
  /** Said where there is none. */
  none: string;
}

const EACH = 10;

/** So many are asked for where some of them are left out. */
const OF = 100;

/** The nodes that most walks over a metapath lead to, other than the one that they begin at. */
export function Walks({ title, note, metapath, source, type, counted, which, none }: Properties) {
  const answer = useAnswer<WalkAnswer>(address(`${API}/metapaths/counts`, { metapath, source, limit: which ? OF : EACH }));
  return (
    <section class="neighbours">
      <h2>{title}</h2>
      <p class="quiet">{note}</p>
      <Shown answer={answer}>{found => {
        const others = found.counts.filter(count => count.key !== source && (which?.(count.key) ?? true)).slice(0, EACH);
        if (others.length === 0) return <p class="quiet">{none}</p>;
        return (
          <>
            <Table caption={title} rows={others} columns={[
              { name: type.toLowerCase(), cell: count => <NodeLink type={type} of={count.key} name={count.name} /> },
              { name: counted, number: true, cell: count => number(count.walks), value: count => count.walks },
            ]} />
            <p class="tools"><a href={address('/metapaths', { metapath, source })}>{found.truncated ? 'More, and the' : 'The'} measures of this metapath</a></p>
          </>
        );
      }}</Shown>
    </section>
  );
}
