import { address, API, useAnswer, type Group, type Totals } from '../api/client';
import { Shown, Tiles } from '../components/basics';
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
      <Walks title="Who builds on these models" note="Owners of models that derive from them directly."
        metapath="Owner<-PUBLISHED_BY-Model<-LINEAGE-Model-PUBLISHED_BY->Owner" source={of} type="Owner" counted="derivations"
        none="No model of another owner derives from them." />
      <Walks title="On whom they build" note="Owners of the listed models that theirs derive from directly."
        metapath="Owner<-PUBLISHED_BY-Model-LINEAGE->Model-PUBLISHED_BY->Owner" source={of} type="Owner" counted="derivations"
        none="Their models derive from no listed model of another owner." />
      <Recommended kind="owners" of={of} />
    </>
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
