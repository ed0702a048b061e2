import { linkHorizontal } from 'd3-shape';
import type { Relative } from '../api/client';
import { go, nodeAddress } from '../router';
import { number } from '../text';
import type { Descent } from './descent';
import type { Row } from './rows';

interface Properties {
  descent: Descent;
  rows: Row[];
  label: string;
  onToggle: (row: Row) => void;
}

interface Box {
  id: string;
  name: string;
  column: number;
  above: { id: string; relation: string }[];
  row: Row | null;
  y: number;
}

const COLUMN = 250;
const LINE = 30;
const curve = linkHorizontal<{ source: [number, number]; target: [number, number] }, [number, number]>();

/** The family as a graph, each model once below all of its parents: ancestors to the left, what is closed as one box. */
export function GraphDrawing({ descent, rows, label, onToggle }: Properties) {
  const boxes = placed(boxesOf(descent, rows));
  const byId = new Map(boxes.map(box => [box.id, box]));
  const first = Math.min(...boxes.map(box => box.column));
  const x = (box: Box) => 14 + (box.column - first) * COLUMN;
  const width = (Math.max(...boxes.map(box => box.column)) - first + 1) * COLUMN + 10;
  const height = Math.max(...boxes.map(box => box.y)) + LINE;
  const act = (box: Box) => (box.row && box.row.is !== 'model' ? onToggle(box.row) : go(nodeAddress('Model', box.id)));
  return (
    <svg class="tree" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
      {boxes.flatMap(box => box.above.map(({ id, relation }) => {
        const parent = byId.get(id);
        return parent && (
          <path key={`${id} ${box.id} ${relation}`} class={`edge relation ${relation}`} fill="none"
            d={curve({ source: [x(parent) + 6, parent.y], target: [x(box) - 6, box.y] })!}>
            <title>{`${box.name}: ${relation} of ${parent.name}`}</title>
          </path>
        );
      }))}
      {boxes.map(box => {
        const group = box.row?.is === 'group';
        return (
          <g key={box.id} class="branch" role={box.row && box.row.is !== 'model' ? 'button' : 'link'} tabindex={0} aria-label={box.name}
            aria-expanded={box.row?.is === 'group' ? box.row.open : undefined}
            onClick={() => act(box)}
            onKeyDown={event => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); act(box); } }}>
            <title>{box.name}</title>
            <rect class="area" x={x(box) - 10} y={box.y - 13} width={COLUMN - 24} height="26" rx="4" />
            {group ? <rect class={`relation ${box.above[0]?.relation ?? ''}`} x={x(box) - 6} y={box.y - 6} width="12" height="12" rx="2" />
              : <circle class={`relation ${box.column === 0 ? 'self' : (box.above[0]?.relation ?? '')}`} cx={x(box)} cy={box.y} r="5" />}
            <text class="over" x={x(box) + 11} y={box.y} dominant-baseline="central">{short(box.name)}</text>
          </g>
        );
      })}
    </svg>
  );
}

function short(name: string) {
  return name.length > 28 ? `${name.slice(0, 27)}…` : name;
}

/** The models that are shown, each once, and the groups that are closed or have more. */
function boxesOf(descent: Descent, rows: Row[]): Box[] {
  const { family } = descent;
  const boxes = new Map<string, Box>();
  const below = new Map<string, Box['above']>();
  for (const ancestor of family.ancestors) {
    for (const link of ancestor.links) below.set(link.of, [...(below.get(link.of) ?? []), { id: ancestor.id, relation: link.relation }]);
  }
  const upward = (one: Relative): Box => ({ id: one.id, name: one.id, column: -one.depth, above: below.get(one.id) ?? [], row: null, y: 0 });
  family.ancestors.forEach(one => boxes.set(one.id, upward(one)));
  for (const row of rows) {
    if (row.is === 'model') {
      const above = row.member ? row.member.links.map(link => ({ id: link.of, relation: link.relation })) : (below.get(row.model) ?? []);
      boxes.set(row.model, { id: row.model, name: row.model, column: row.member?.depth ?? 0, above, row, y: 0 });
    } else if (row.is === 'more' || !row.open) {
      const parent = descent.members.get(row.group.parent);
      const left = row.is === 'more' ? row.left : row.group.members.length;
      boxes.set(row.id, {
        id: row.id, name: `${row.group.name} · ${number(left)}${row.is === 'more' ? ' more' : ''}`, column: (parent?.depth ?? 0) + 1,
        above: [{ id: row.group.parent, relation: row.group.relation ?? 'undeclared' }], row, y: 0,
      });
    }
  }
  return [...boxes.values()];
}

/** Columns by depth; within each, in the order of the means of those above, which keeps crossings few. */
function placed(boxes: Box[]) {
  const columns = new Map<number, Box[]>();
  for (const box of boxes) columns.set(box.column, [...(columns.get(box.column) ?? []), box]);
  const byId = new Map(boxes.map(box => [box.id, box]));
  const tallest = Math.max(...[...columns.values()].map(column => column.length));
  for (const column of [...columns.keys()].sort((one, other) => one - other)) {
    const members = columns.get(column)!;
    const mean = (box: Box) => {
      const above = box.above.flatMap(({ id }) => byId.get(id) ?? []);
      return above.length ? above.reduce((sum, one) => sum + one.y, 0) / above.length : 0;
    };
    const order = members.map(box => ({ box, mean: mean(box) })).sort((one, other) => one.mean - other.mean);
    const top = ((tallest - members.length) * LINE) / 2 + LINE / 2 + 4;
    order.forEach(({ box }, index) => { box.y = top + index * LINE; });
  }
  return boxes;
}
