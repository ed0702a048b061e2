import { address, API, useAnswer, type Group, type Paper } from '../api/client';
import { Shown } from '../components/basics';
import { Bars, Line, type Point } from '../components/charts';
import { Figure } from '../components/figure';
import { Walks } from './walks';

/** For a paper: models by role, adoption over time, and prior and derivative work through models. */
export function PaperSections({ of }: { of: string }) {
  const paper = useAnswer<Paper>(`${API}/papers/${of}`);
  const months = useAnswer<Group[]>(address(`${API}/figures/groups`, { paper: of, by: 'month', order: 'key', limit: 1000 }));
  return (
    <>
      <div class="figures">
        <Shown answer={paper}>{({ models }) => {
          const roles = Object.entries(models).filter(([, count]) => count > 0).sort(([, one], [, other]) => other - one);
          return (
            <Figure title="Models by role of the citation" note="Listed models. Boilerplate is a citation that a template or a tool writes."
              columns={['role', 'models']} rows={roles}>
              <Bars label="Models by role of the citation" bars={roles.map(([role, count]) => ({ key: role, name: role, value: count }))} />
            </Figure>
          );
        }}</Shown>
        <Shown answer={months}>{groups => (
          <Figure title="Adoption over time" note="Listed models that cite it in any role, by month of their creation."
            columns={['month', 'models', 'downloads', 'likes']} rows={groups.map(group => [group.key, group.models, group.downloads, group.likes])}>
            <Line label="Models that cite it, by month of creation" points={everyMonth(groups)} />
          </Figure>
        )}</Shown>
      </div>
      <Walks title="Prior work" note="Papers, not newer than this one, of the models that those citing it derive from." which={key => month(key) <= month(of)}
        metapath="Paper<-CITES-Model-LINEAGE->Model-CITES->Paper" source={of} type="Paper" counted="derivations"
        none="The models that cite it derive from none that cites another paper." />
      <Walks title="Derivative work" note="Papers, not older than this one, of the models that derive from those citing it." which={key => month(key) >= month(of)}
        metapath="Paper<-CITES-Model<-LINEAGE-Model-CITES->Paper" source={of} type="Paper" counted="derivations"
        none="No model that cites another paper derives from those that cite it." />
    </>
  );
}

/** The month that an arXiv id begins with, such as 2025-05; arXiv began in 1991. */
function month(id: string) {
  const [, year = '', of = ''] = /(\d\d)(\d\d)/.exec(id) ?? [];
  return `${Number(year) > 90 ? 19 : 20}${year}-${of}`;
}

/** Months without such a model count as well. */
function everyMonth(groups: Group[]): Point[] {
  const models = new Map(groups.map(group => [group.key, group.models]));
  const points: Point[] = [];
  const last = groups.at(-1)?.key ?? '';
  for (let month = groups[0]?.key ?? '9'; month <= last; month = following(month)) points.push({ x: month, y: models.get(month) ?? 0 });
  return points;
}

function following(month: string) {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
