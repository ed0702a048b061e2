import { NodeLink } from '../components/basics';
import { compact, csv, number, save } from '../text';
import { dayName } from './colours';
import type { Spot } from './looking';
import type { AtlasIndex, Tiles } from './tiles';

const LISTED = 20;

/** The models within the line, or in view, the most downloaded first: what a map is for those who do not see it. */
export function Listed({ chosen, seen, tiles }: { chosen: Spot[] | null; seen: Spot[]; tiles: Tiles }) {
  const listed = chosen ?? seen;
  return (
    <aside>
      <h2 id="inview">{chosen ? `Within the line: ${number(chosen.length)} models` : `In view: ${number(seen.length)} models drawn`}</h2>
      <ol>{listed.slice(0, LISTED).map(one => <li key={one.id}><NodeLink type="Model" of={one.id} /> <small class="quiet">{compact(one.downloads)}</small></li>)}</ol>
      {listed.length > LISTED && <p class="quiet">and {number(listed.length - LISTED)} others, all in the CSV</p>}
      {tiles.waiting && <p class="quiet" role="status">Loading …</p>}
    </aside>
  );
}

export function saveTable(listed: Spot[], index: AtlasIndex) {
  const rows = listed.map(one => [one.id, one.downloads, one.day ? dayName(one.day) : '', index.legend.kinds[one.kind]!]);
  save('atlas.csv', csv(['model', 'downloads', 'created', 'kind'], rows), 'text/csv');
}
