import { scaleLinear, scalePoint, scaleSqrt } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Usage } from '../api/client';
import { fitting } from '../drawing/measure';
import { DISTINCT, REST } from '../drawing/palette';
import { go } from '../router';
import { compact, number } from '../text';

export interface Bar {
  key: string;
  name: string;
  value: number;
  /** Where a click leads. */
  href?: string;
}

/** Between a name and its bar. */
const GAP = 8;

/** Horizontal bars, each with its name and value in words. */
export function Bars({ bars, label }: { bars: Bar[]; label: string }) {
  const row = 24;
  const left = 190;
  const width = 520;
  const length = scaleLinear([0, Math.max(1, ...bars.map(bar => bar.value))], [0, width - left - 60]);
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${bars.length * row}`} role="group" aria-label={label}>
      {bars.map((bar, index) => {
        const drawn = (
          <g transform={`translate(0 ${index * row})`}>
            <title>{`${bar.name}: ${number(bar.value)}`}</title>
            <rect class="area" x="0" y="0" width={width} height={row} />
            <text x={left - GAP} y={row / 2} text-anchor="end" dominant-baseline="central">{fitting(bar.name, left - GAP)}</text>
            <rect class="bar" x={left} y="4" width={Math.max(1, length(bar.value))} height={row - 8} />
            <text class="value" x={left + length(bar.value) + 6} y={row / 2} dominant-baseline="central">{compact(bar.value)}</text>
          </g>
        );
        return bar.href ? <a key={bar.key} href={bar.href}>{drawn}</a> : <g key={bar.key}>{drawn}</g>;
      })}
    </svg>
  );
}

export interface Point {
  x: string;
  y: number;
}

/** A value over time, with every point's figure under the pointer. */
export function Line({ points, label, height = 220 }: { points: Point[]; label: string; height?: number }) {
  const [width, left, bottom] = [520, 50, 24];
  const x = scalePoint(points.map(point => point.x), [left, width - 10]);
  const y = scaleLinear([0, Math.max(1, ...points.map(point => point.y))], [height - bottom, 10]).nice();
  const every = Math.ceil(points.length / 6);
  const place = (point: Point) => x(point.x)!;
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {y.ticks(4).map(tick => (
        <g key={tick}>
          <line class="grid" x1={left} x2={width - 10} y1={y(tick)} y2={y(tick)} />
          <text x={left - 6} y={y(tick)} text-anchor="end" dominant-baseline="central">{compact(tick)}</text>
        </g>
      ))}
      <path class="under" d={area<Point>(place, height - bottom, point => y(point.y))(points) ?? ''} />
      <path class="line" d={line<Point>(place, point => y(point.y))(points) ?? ''} />
      {points.map((point, index) => (
        <g key={point.x}>
          <circle class="point" cx={place(point)} cy={y(point.y)} r={points.length > 40 ? 2 : 3.5}><title>{`${point.x}: ${number(point.y)}`}</title></circle>
          {index % every === 0 && <text x={place(point)} y={height - 6} text-anchor={index > 0 && index === points.length - 1 ? 'end' : 'middle'}>{point.x}</text>}
        </g>
      ))}
    </svg>
  );
}

/**
 * Models by downloads and likes, both on a logarithmic scale; the area of a circle is the number of models, its colour the
 * commonest modality among them.
 */
export function UsageChart({ cells, label }: { cells: Usage[]; label: string }) {
  const [width, height, left, bottom] = [520, 400, 50, 44];
  const modalities = commonest(cells);
  const colour = (modality: string) => (modality ? DISTINCT[modalities.indexOf(modality) % DISTINCT.length]! : REST);
  // Those without any stand at a step of their own, before 1.
  const step = (value: number) => (value > 0 ? Math.round(Math.log10(value) * 3) : -2);
  const groups = new Map<string, { x: number; y: number; models: number; cells: Usage[] }>();
  for (const cell of cells) {
    const [x, y] = [step(cell.downloads), step(cell.likes)];
    const group = groups.get(`${x} ${y}`) ?? { x, y, models: 0, cells: [] };
    group.models += cell.models;
    group.cells.push(cell);
    groups.set(`${x} ${y}`, group);
  }
  const drawn = [...groups.values()].sort((one, other) => other.models - one.models);
  const x = scaleLinear([-3, Math.max(18, ...drawn.map(group => group.x)) + 1], [left, width - 10]);
  const y = scaleLinear([-3, Math.max(9, ...drawn.map(group => group.y)) + 1], [height - bottom, 10]);
  const radius = scaleSqrt([0, Math.max(1, ...drawn.map(group => group.models))], [1, 20]);
  const name = (at: number) => (at < 0 ? '0' : compact(10 ** (at / 3)));
  const keyRows = Math.ceil(modalities.length / KEY_COLUMNS);
  const ticks = (most: number) => [-2, ...Array.from({ length: Math.floor(most / 3) + 1 }, (_, index) => index * 3)];
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${height + keyRows * KEY_ROW}`} role="img" aria-label={label}>
      {ticks(x.domain()[1]!).map(tick => <text key={tick} x={x(tick)} y={height - bottom + 16} text-anchor="middle">{name(tick)}</text>)}
      {ticks(y.domain()[1]!).map(tick => (
        <g key={tick}>
          <line class="grid" x1={left} x2={width - 10} y1={y(tick)} y2={y(tick)} />
          <text x={left - 6} y={y(tick)} text-anchor="end" dominant-baseline="central">{name(tick)}</text>
        </g>
      ))}
      <text x={(left + width) / 2} y={height - 6} text-anchor="middle">downloads</text>
      <text x="12" y={height / 2} text-anchor="middle" transform={`rotate(-90 12 ${height / 2})`}>likes</text>
      {drawn.map(group => (
        <circle key={`${group.x} ${group.y}`} class="bubble" cx={x(group.x)} cy={y(group.y)} r={radius(group.models)} fill={colour(commonest(group.cells)[0]!)} stroke={colour(commonest(group.cells)[0]!)}>
          <title>{`${number(group.models)} models with downloads from ${name(group.x)} and likes from ${name(group.y)}, most of them ${commonest(group.cells)[0] || 'without a modality'}`}</title>
        </circle>
      ))}
      {modalities.map((modality, at) => (
        <g key={modality} transform={`translate(${left + (at % KEY_COLUMNS) * KEY_WIDTH} ${height + (Math.floor(at / KEY_COLUMNS) + 0.5) * KEY_ROW})`}>
          <circle r="5" fill={colour(modality)} /><text x="10" dominant-baseline="central">{modality || 'none'}</text>
        </g>
      ))}
    </svg>
  );
}

const KEY_ROW = 22;
const KEY_COLUMNS = 4;
const KEY_WIDTH = 118;

/** Modalities by the number of models, the empty one for models without. */
function commonest(cells: Usage[]) {
  const counts = new Map<string, number>();
  for (const { modality, models } of cells) counts.set(modality, (counts.get(modality) ?? 0) + models);
  return [...counts].sort(([, one], [, other]) => other - one).map(([modality]) => modality);
}

/** Words whose size is the logarithm of how often they occur; each a link. */
export function Cloud({ bars, label }: { bars: Bar[]; label: string }) {
  const width = 520;
  const size = scaleLinear([Math.log(Math.min(...bars.map(bar => bar.value))), Math.log(Math.max(...bars.map(bar => bar.value)))], [12, 30]);
  const placed: { bar: Bar; x: number; y: number; size: number }[] = [];
  let [x, y, highest] = [0, 0, 0];
  for (const bar of [...bars].sort((one, other) => one.name.localeCompare(other.name))) {
    const points = bars.length > 1 ? size(Math.log(bar.value)) : 20;
    const length = bar.name.length * points * 0.56 + 12;
    if (x + length > width && x > 0) [x, y, highest] = [0, y + highest * 1.25, 0];
    highest = Math.max(highest, points);
    placed.push({ bar, x, y: y + 30, size: points });
    x += length;
  }
  return (
    <svg class="chart cloud" viewBox={`0 0 ${width} ${y + 45}`} role="group" aria-label={label}>
      {placed.map(({ bar, ...at }) => (
        <a key={bar.key} href={bar.href}
          onClick={event => { if (bar.href) { event.preventDefault(); event.stopPropagation(); go(bar.href); } }}>
          <title>{`${bar.name}: ${number(bar.value)}`}</title>
          <text x={at.x} y={at.y} font-size={at.size}>{bar.name}</text>
        </a>
      ))}
    </svg>
  );
}
