import { useMemo, useRef } from 'preact/hooks';
import { address, modelAddress, useAnswer, type Family } from '../api/client';
import { NodeLink, Shown, useTitle } from '../components/basics';
import { savePng, saveSvg } from '../drawing/picture';
import { Descent, GROUPINGS, parentsOf, type Filter, type Grouping } from '../family/descent';
import { GraphDrawing } from '../family/graph-drawing';
import { rowsOf, STEP, type Row } from '../family/rows';
import { TreeDrawing } from '../family/tree-drawing';
import { familyAddress, go, setQuery, type Place } from '../router';
import { csv, number, save } from '../text';

/** The most that the API answers at once; no family of the Hub has as many. */
const ALL = 100_000;
/** A family of up to so many is shown open. */
const SMALL = 30;
const NONE = 'none';

/** The descendants of a model, thousands of children in groups that open. All that is shown stands in the address. */
export function FamilyView({ of, place }: { of: string; place: Place }) {
  useTitle(`Family of ${of}`);
  const answer = useAnswer<Family>(address(`${modelAddress(of)}/family`, { limit: ALL }));
  return (
    <>
      <p class="above quiet">Family</p>
      <h1><NodeLink type="Model" of={of} /></h1>
      <Shown answer={answer}>{family => <Drawn family={family} query={place.query} />}</Shown>
    </>
  );
}

function Drawn({ family, query }: { family: Family; query: URLSearchParams }) {
  const filter: Filter = { relation: query.get('relation') ?? '', since: query.get('since') ?? '', until: query.get('until') ?? '' };
  const by = GROUPINGS.find(one => one === query.get('by')) ?? 'relation';
  const asGraph = query.get('as') === 'graph';
  const descent = useMemo(() => new Descent(family, filter), [family, filter.relation, filter.since, filter.until]);
  const open = openGroups(descent, by, query);
  const rows = rowsOf(descent, by, open);
  const frame = useRef<HTMLDivElement>(null);
  const drawing = () => frame.current?.querySelector('svg') as SVGSVGElement | null;
  const file = `family-${family.model.replaceAll('/', '--')}`;
  const toggle = (row: Row) => {
    if (row.is === 'model') return;
    const changed = new Map(open);
    if (row.is === 'group' && row.open) changed.delete(row.group.id);
    else changed.set(row.group.id, (open.get(row.group.id) ?? 0) + STEP);
    go(familyAddressOf(family.model, query, changed), 'replace');
  };
  const { figures, ancestors } = family;
  return (
    <>
      {ancestors.length > 0 && <p>Derives from {ancestors.map((one, index) => <>{index > 0 && ', '}<a href={familyAddress(one.id)}>{one.id}</a></>)}</p>}
      <p id="counted">{number(figures.descendants)} descendants in {number(figures.depth)} generations by {number(family.owners)} owners
        {descent.passing < family.members.length && `, of which ${number(descent.passing)} pass the filters`}
        {family.next && `; only the nearest ${number(family.members.length)} are drawn`}.</p>
      <Controls family={family} filter={filter} by={by} asGraph={asGraph} />
      {descent.members.size === 0 && ancestors.length === 0
        ? <p class="quiet">{figures.descendants === 0 ? 'No model derives from it.' : 'No descendant passes the filters.'}</p>
        : <div ref={frame} class="canvas scroll" tabIndex={0} role="region" aria-label="Drawing of the family">
          {asGraph ? <GraphDrawing descent={descent} rows={rows} label={`Family of ${family.model} as a graph`} onToggle={toggle} />
            : <TreeDrawing rows={rows} label={`Family of ${family.model} as a tree`} onToggle={toggle} />}
        </div>}
      <ul class="row key" aria-label="Colours">{Object.keys(figures.byRelation).map(relation => (
        <li key={relation}><svg width="12" height="12" aria-hidden="true"><circle class={`relation ${relation}`} cx="6" cy="6" r="5" /></svg> {relation} {number(figures.byRelation[relation]!)}</li>
      ))}</ul>
      <p class="tools">
        <button type="button" onClick={() => drawing() && savePng(drawing()!, file)}>PNG</button>
        <button type="button" onClick={() => drawing() && saveSvg(drawing()!, file)}>SVG</button>
        <button type="button" onClick={() => save(`${file}.csv`, table(descent), 'text/csv')}>CSV</button>
      </p>
    </>
  );
}

function Controls({ family, filter, by, asGraph }: { family: Family; filter: Filter; by: Grouping; asGraph: boolean }) {
  return (
    <form class="filters" aria-label="What is drawn" onSubmit={event => event.preventDefault()}>
      <label>Drawn as
        <select value={asGraph ? 'graph' : 'tree'} onChange={event => setQuery({ as: event.currentTarget.value === 'graph' ? 'graph' : '' })}>
          <option value="tree">tree</option><option value="graph">graph: each model once</option>
        </select>
      </label>
      <label>Children grouped by
        <select value={by} onChange={event => setQuery({ by: event.currentTarget.value, open: '' })}>
          {GROUPINGS.map(one => <option key={one} value={one}>{one === 'month' ? 'month of creation' : one}</option>)}
        </select>
      </label>
      <label>Relation
        <select name="relation" value={filter.relation} onChange={event => setQuery({ relation: event.currentTarget.value })}>
          <option value="">all</option>
          {Object.entries(family.figures.byRelation).map(([one, count]) => <option key={one} value={one}>{`${one} (${number(count)})`}</option>)}
        </select>
      </label>
      <label>Created from<input type="date" value={filter.since} onChange={event => setQuery({ since: event.currentTarget.value })} /></label>
      <label>Created until<input type="date" value={filter.until} onChange={event => setQuery({ until: event.currentTarget.value })} /></label>
    </form>
  );
}

/** The open groups with how many of each are shown; those of small families are open unless the address says otherwise. */
function openGroups(descent: Descent, by: Grouping, query: URLSearchParams) {
  const named = query.getAll('open').filter(Boolean);
  if (named.length > 0) {
    return new Map(named.filter(one => one !== NONE).map(one => {
      const end = one.lastIndexOf(' ');
      return [one.slice(0, end), Number(one.slice(end + 1)) || STEP] as [string, number];
    }));
  }
  const all = descent.members.size <= SMALL ? [descent.family.model, ...descent.members.keys()] : [];
  return new Map(all.flatMap(id => descent.groups(id, by).map(group => [group.id, STEP] as [string, number])));
}

function familyAddressOf(model: string, query: URLSearchParams, open: Map<string, number>) {
  const changed = new URLSearchParams(query);
  changed.delete('open');
  for (const [id, shown] of open) changed.append('open', `${id} ${shown}`);
  if (open.size === 0) changed.append('open', NONE);
  return `${familyAddress(model)}?${changed}`;
}

function table(descent: Descent) {
  const members = [...descent.members.values()].sort((one, other) => one.depth - other.depth || one.id.localeCompare(other.id));
  return csv(['model', 'depth', 'kind', 'parents', 'relations', 'downloads', 'likes', 'created'], members.map(one => [
    one.id, one.depth, one.kind ?? '', parentsOf(one).join(' '), one.links.map(link => link.relation).join(' '), one.downloads ?? '', one.likes ?? '', one.created ?? '',
  ]));
}
