import { address, API, useAnswer, type Group, type Totals, type Usage } from '../api/client';
import { Shown, Tiles, useTitle } from '../components/basics';
import { Bars, Cloud, Line, UsageChart, type Bar } from '../components/charts';
import { Figure } from '../components/figure';
import { Filters, filtersOf, withFilter } from '../components/filters';
import { nodeAddress, type Place } from '../router';
import { number, percent } from '../text';

interface Snapshots {
  rows: [date: string][];
}

/** What is loaded: sums and charts that all follow the filters, which stand in the address. */
export function OverviewView({ place }: { place: Place }) {
  useTitle('');
  const filters = filtersOf(place.query);
  const loaded = useAnswer<Snapshots>(address(`${API}/queries/snapshots`, { limit: 2 }));
  const totals = useAnswer<Totals>(address(`${API}/figures`, filters));
  const groups = (by: string, order: string, limit: number) => address(`${API}/figures/groups`, { ...filters, by, order, limit });
  return (
    <>
      <header class="lead">
        <h1>The network of a model hub</h1>
        <p>Models with their owners, libraries, tasks, tags and licences, what was made from what, and the papers and people
          behind them. <a href="/start">First steps</a></p>
        {loaded.state === 'ready' && loaded.value.rows[0] && <p class="quiet" id="listing">The listing of {loaded.value.rows[0][0]}.</p>}
      </header>
      <Filters query={place.query} />
      <Shown answer={totals}>{value => <Tiles id="figures" tiles={sums(value)} />}</Shown>
      {totals.state !== 'failed' && <div class="figures">
        <UsageFigure url={address(`${API}/figures/usage`, filters)} />
        <Grouped query={place.query} title="Models by month of creation" url={groups('month', 'key', 1000)} drawn="line" />
        <Grouped query={place.query} title="Models by task" url={groups('pipeline', 'models', 12)} filter="pipeline" />
        <Grouped query={place.query} title="Likes by task" url={groups('pipeline', 'likes', 12)} of="likes" filter="pipeline" />
        <Grouped query={place.query} title="Models by kind" url={groups('kind', 'models', 10)} filter="kind" />
        <Grouped query={place.query} title="Models by modality" url={groups('modality', 'models', 10)} filter="modality" />
        <Grouped query={place.query} title="Models by range of downloads" url={groups('download-range', 'key', 8)} />
        <Grouped query={place.query} title="Models by range of likes" url={groups('like-range', 'key', 8)} />
        {loaded.state === 'ready' && loaded.value.rows.length > 1 && !Object.values(filters).some(Boolean) && <Risers />}
        <Grouped query={place.query} title="Models with most downloads" url={groups('model', 'downloads', 12)} of="downloads" node="Model" />
        <Grouped query={place.query} title="Owners with most downloads" url={groups('owner', 'downloads', 12)} of="downloads" node="Owner" />
        <Grouped query={place.query} title="Papers that most models cite" url={groups('paper', 'models', 12)} node="Paper" />
        <Grouped query={place.query} title="Models by library" url={groups('library', 'models', 12)} filter="library" />
        <Grouped query={place.query} title="Models by licence" url={groups('license', 'models', 12)} filter="license" />
        <Grouped query={place.query} title="Tags" url={groups('tag', 'models', 60)} drawn="cloud" node="Tag" />
      </div>}
    </>
  );
}

function sums(totals: Totals): [string, string, string?][] {
  return [
    ['models', number(totals.models)],
    ['downloads in thirty days', number(totals.downloads)],
    ['likes', number(totals.likes)],
    ['owners', number(totals.owners)],
    ['papers cited', number(totals.papers)],
    ['with downloads', number(totals.downloaded), percent(totals.downloaded, totals.models)],
    ['with likes', number(totals.liked), percent(totals.liked, totals.models)],
    ['with both', number(totals.downloadedAndLiked), percent(totals.downloadedAndLiked, totals.models)],
  ];
}

interface GroupedProperties {
  title: string;
  url: string;
  of?: 'models' | 'downloads' | 'likes';
  drawn?: 'bars' | 'line' | 'cloud';
  filter?: string;
  node?: string;
  query: URLSearchParams;
}

function Grouped({ title, url, of = 'models', drawn = 'bars', filter, node, query }: GroupedProperties) {
  const answer = useAnswer<Group[]>(url);
  const href = (group: Group) =>
    filter ? withFilter(query, filter, group.key) : node ? nodeAddress(node, group.key) : undefined;
  return (
    <Shown answer={answer}>{found => {
      const bars: Bar[] = found.map(group => ({ key: group.key, name: group.name, value: group[of], href: href(group) }));
      return (
        <Figure title={title} columns={['name', 'models', 'downloads', 'likes']}
          rows={found.map(group => [group.name, group.models, group.downloads, group.likes])}>
          {drawn === 'line' ? <Line label={title} height={400} points={found.map(group => ({ x: group.key, y: group[of] }))} />
            : drawn === 'cloud' ? <Cloud label={title} bars={bars} /> : <Bars label={title} bars={bars} />}
        </Figure>
      );
    }}</Shown>
  );
}

interface Rises {
  rows: [model: string, change: number, before: number, after: number, from: string, to: string][];
}

/** Between the two newest listings, over all models: so it is shown where nothing is filtered. */
function Risers() {
  const answer = useAnswer<Rises>(address(`${API}/queries/risers`, { by: 'likes', limit: 12 }));
  return (
    <Shown answer={answer}>{({ rows }) => (
      <Figure title="Models that rose most" note={rows[0] && `More likes on ${rows[0][5]} than on ${rows[0][4]}.`}
        columns={['model', 'more likes', 'before', 'after']} rows={rows.map(([model, change, before, after]) => [model, change, before, after])}>
        <Bars label="Models that rose most" bars={rows.map(([model, change]) => ({ key: model, name: model, value: change, href: nodeAddress('Model', model) }))} />
      </Figure>
    )}</Shown>
  );
}

function UsageFigure({ url }: { url: string }) {
  const answer = useAnswer<Usage[]>(url);
  const title = 'Downloads and likes';
  return (
    <Shown answer={answer}>{cells => (
      <Figure title={title} note="Each circle is a step of both; its area is the number of models, its colour their commonest modality." columns={['modality', 'downloads from', 'likes from', 'models']}
        rows={cells.map(cell => [cell.modality || 'none', Math.round(cell.downloads), Math.round(cell.likes), cell.models])}>
        <UsageChart cells={cells} label={`${title}: models by both, on logarithmic scales`} />
      </Figure>
    )}</Shown>
  );
}
