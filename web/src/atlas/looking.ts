import { toScreen, type Camera, type Size } from './camera';
import type { Tile } from './tiles';

/** A model on the map. */
export interface Spot {
  id: string;
  x: number;
  y: number;
  downloads: number;
  day: number;
  kind: number;
}

function spot(tile: Tile, model: number): Spot {
  return { id: tile.ids[model]!, x: tile.x(model), y: tile.y(model), downloads: tile.downloads(model), day: tile.day(model), kind: tile.code(model, 'kind') };
}

/** All models of tiles that pass a test on place and day. */
export function spots(tiles: Tile[], passes: (x: number, y: number, day: number) => boolean): Spot[] {
  const found: Spot[] = [];
  for (const tile of tiles) {
    for (let model = 0; model < tile.count; model++) {
      if (passes(tile.x(model), tile.y(model), tile.day(model))) found.push(spot(tile, model));
    }
  }
  return found.sort((one, other) => other.downloads - one.downloads || one.id.localeCompare(other.id));
}

/** The model nearest to a place on the map, within a reach. */
export function nearest(tiles: Tile[], x: number, y: number, reach: number, until: number): Spot | null {
  let [best, found] = [reach * reach, null as [Tile, number] | null];
  for (const tile of tiles) {
    for (let model = 0; model < tile.count; model++) {
      const distance = (tile.x(model) - x) ** 2 + (tile.y(model) - y) ** 2;
      if (distance < best && tile.day(model) <= until) [best, found] = [distance, [tile, model]];
    }
  }
  return found && spot(...found);
}

/** Whether a place is within a line that closes itself. */
export function within(line: [number, number][], x: number, y: number) {
  let inside = false;
  for (let at = 0, before = line.length - 1; at < line.length; before = at++) {
    const [[x1, y1], [x2, y2]] = [line[at]!, line[before]!];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

const LINE = 16;
const LETTER = 6.6;

/** The names of the most downloaded models that find room, each with its place on the screen. */
export function labels(sorted: Spot[], camera: Camera, size: Size, most: number) {
  const placed: { id: string; text: string; left: number; top: number; width: number }[] = [];
  for (const { id, x, y } of sorted.slice(0, 200)) {
    if (placed.length === most) break;
    const [left, top] = toScreen(camera, size, x, y);
    const text = id.slice(id.lastIndexOf('/') + 1);
    const label = { id, text, left: left + 8, top, width: text.length * LETTER };
    const free = placed.every(one => Math.abs(one.top - top) > LINE || one.left > label.left + label.width || one.left + one.width < label.left);
    if (free && label.left + label.width < size.width) placed.push(label);
  }
  return placed;
}
