import { address, API, useAnswer, type Group, type Totals } from '../api/client';
import { NodeLink, Shown, Table, Tiles } from '../components/basics';
import { Bars } from '../components/charts';
import { Figure } from '../components/figure';
import { number } from '../text';
import { Recommended } from './recommended';
import { Walks } from './walks';

/** For an owner: sums over the models, who builds on them, and on whom they build. */
export function OwnerSections({ of }: { of: string }) {
  const totals = useAnswer<Totals>(address(`${API}/figures`, { owner: of }));
  return (
    <>
      <Shown answer={totals}>{sums => (
        <Tiles tiles={[
          ['listed models', number(sums.models)],
          ['downloads in thirty days', number(sums.downloads)],
          ['likes', number(sums.likes)],
          ['papers cited', number(sums.papers)],
        ]} />
      )}</Shown>
      <div class="figures">
        <Grouped of={of} by="kind" title="Models by kind" />
        <Grouped of={of} by="pipeline" title="Models by task" />
      </div>
      <Builders of={of} />
      <Walks title="On whom they build" note="Owners of the listed models that theirs derive from directly."
        metapath="Owner<-PUBLISHED_BY-Model-LINEAGE->Model-PUBLISHED_BY->Owner" source={of} type="Owner" counted="derivations"
        none="Their models derive from no listed model of another owner." />
      <Recommended kind="owners" of={of} />
    </>
  );
}

interface Builders {
  rows: [owner: string, models: number, parents: number][];
  truncated: boolean;
}

/** Models that are not listed are known by their ids alone, so that no metapath leads from their owner to them. */
function Builders({ of }: { of: string }) {
  const question = { owner: of, limit: 10 };
  const answer = useAnswer<Builders>(address(`${API}/queries/owners-building-on`, question));
  return (
    <section class="neighbours">
      <h2>Who builds on these models</h2>
      <p class="quiet">Owners of listed models that derive directly from them, or from models that the hub no longer lists.</p>
      <Shown answer={answer}>{({ rows, truncated }) => rows.length === 0
        ? <p class="quiet">No listed model of another owner derives from them.</p>
        : (
          <>
            <Table caption="Who builds on these models" rows={rows} columns={[
              { name: 'owner', cell: ([owner]) => <NodeLink type="Owner" of={owner.toLowerCase()} name={owner} /> },
              { name: 'derived models', number: true, cell: ([, models]) => number(models), value: ([, models]) => models },
              { name: 'of models here', number: true, cell: ([, , parents]) => number(parents), value: ([, , parents]) => parents },
            ]} />
            {truncated && <p class="quiet">The first ten.</p>}
          </>
        )}</Shown>
    </section>
  );
}

function Grouped({ of, by, title }: { of: string; by: string; title: string }) {
  const answer = useAnswer<Group[]>(address(`${API}/figures/groups`, { owner: of, by, limit: 10 }));
  return (
    <Shown answer={answer}>{groups => (
      <Figure title={title} columns={[by, 'models', 'downloads', 'likes']} rows={groups.map(group => [group.name, group.models, group.downloads, group.likes])}>
        <Bars label={title} bars={groups.map(group => ({
          key: group.key, name: group.name, value: group.models, href: address('/', { owner: of, [by]: group.key }),
        }))} />
      </Figure>
    )}</Shown>
  );
}
