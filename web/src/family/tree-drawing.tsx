import { useRef, useState } from 'preact/hooks';
import { go, nodeAddress } from '../router';
import { compact, number } from '../text';
import { parentsOf } from './descent';
import type { Row } from './rows';

interface Properties {
  rows: Row[];
  label: string;
  onToggle: (row: Row) => void;
}

const HEIGHT = 28;
const STEP = 22;
const WIDTH = 860;

/** The family as an indented tree after the tree pattern of ARIA: arrows move, open and close, Enter opens a page. */
export function TreeDrawing({ rows, label, onToggle }: Properties) {
  const [current, setCurrent] = useState(0);
  const frame = useRef<SVGSVGElement>(null);
  const at = Math.min(current, rows.length - 1);
  const line = new Map(rows.map((row, index) => [row.id, index]));
  const move = (to: number) => {
    const index = Math.max(0, Math.min(rows.length - 1, to));
    setCurrent(index);
    (frame.current?.querySelectorAll('[role=treeitem]')[index] as SVGElement | undefined)?.focus();
  };
  const act = (row: Row) => (row.is === 'model' ? go(nodeAddress('Model', row.model)) : onToggle(row));
  const onKey = (event: KeyboardEvent, row: Row, index: number) => {
    const keys: Record<string, () => void> = {
      ArrowDown: () => move(index + 1),
      ArrowUp: () => move(index - 1),
      Home: () => move(0),
      End: () => move(rows.length - 1),
      ArrowRight: () => (row.is === 'group' && !row.open ? onToggle(row) : move(index + 1)),
      ArrowLeft: () => (row.is === 'group' && row.open ? onToggle(row) : move(row.of === null ? index : line.get(row.of)!)),
      Enter: () => act(row),
      ' ': () => act(row),
    };
    const key = keys[event.key];
    if (!key) return;
    event.preventDefault();
    key();
  };
  return (
    <svg ref={frame} class="tree" width={WIDTH} height={rows.length * HEIGHT + 8} viewBox={`0 0 ${WIDTH} ${rows.length * HEIGHT + 8}`} role="tree" aria-label={label}>
      {rows.map((row, index) => {
        const [x, y] = [10 + row.level * STEP, index * HEIGHT + HEIGHT / 2 + 4];
        const from = row.of === null ? null : line.get(row.of)! * HEIGHT + HEIGHT / 2 + 4;
        return (
          <g key={row.id} class={`branch ${row.is}`} role="treeitem" tabindex={index === at ? 0 : -1} aria-level={row.level + 1}
            aria-expanded={row.is === 'group' ? row.open : undefined} aria-label={spoken(row)}
            onClick={() => { setCurrent(index); act(row); }} onKeyDown={event => onKey(event, row, index)}>
            {from !== null && <path class="edge" fill="none" d={`M${x - STEP} ${from + 7}V${y}H${x - 6}`} />}
            <rect class="area" x={x - 10} y={y - HEIGHT / 2 + 2} width={WIDTH - x + 6} height={HEIGHT - 4} rx="4" />
            {row.is === 'group'
              ? <rect class={`relation ${row.group.relation ?? ''}`} x={x - 6} y={y - 6} width="12" height="12" rx="2" />
              : <circle class={`relation ${row.is === 'model' ? (row.relation ?? 'self') : ''}`} cx={x} cy={y} r={row.is === 'model' ? 5 : 3} />}
            {row.is === 'group' && <text class="sign" x={x} y={y} text-anchor="middle" dominant-baseline="central">{row.open ? '−' : '+'}</text>}
            <text x={x + 12} y={y} dominant-baseline="central">{written(row)}</text>
          </g>
        );
      })}
    </svg>
  );
}

function written(row: Row) {
  switch (row.is) {
    case 'group': return `${row.group.name} · ${number(row.group.members.length)}`;
    case 'more': return `${number(row.left)} more …`;
    case 'model': {
      if (!row.member) return row.model;
      const others = parentsOf(row.member).length - 1;
      return [row.model, row.member.downloads == null ? '' : `${compact(row.member.downloads)} downloads`, others > 0 ? `and ${others} other parents` : '']
        .filter(Boolean).join(' · ');
    }
  }
}

function spoken(row: Row) {
  switch (row.is) {
    case 'group': return `${row.group.name}: ${number(row.group.members.length)} models that derive from ${row.group.parent}`;
    case 'more': return `Show more of ${number(row.left)} others`;
    case 'model': return row.relation ? `${written(row)}, ${row.relation}` : row.model;
  }
}
