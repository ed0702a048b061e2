import { useRef, useState } from 'preact/hooks';
import { API } from '../api/client';
import type { components } from '../api/schema';
import type { Box } from './camera';

type Schemas = components['schemas'];
export type AtlasIndex = Schemas['AtlasIndex'];
export type TileName = Schemas['AtlasTile'];

const HEAD = 12;
export const MODEL_BYTES = 20;
export const EDGE_END_BYTES = 12;
/** Where of a model's bytes the number of a value is. */
export const CODES = { conflict: 14, kind: 16, modality: 17, licence: 18, owner: 19 } as const;

/** A square of the map: what graphics hardware takes as it is, and the ids. docs/atlas.md describes the bytes. */
export class Tile {
  readonly models: Uint8Array;
  readonly edges: Uint8Array;
  readonly count: number;
  readonly edgeCount: number;
  readonly ids: string[];
  private readonly view: DataView;

  constructor(bytes: ArrayBuffer) {
    const head = new DataView(bytes);
    this.count = head.getUint32(0, true);
    this.edgeCount = head.getUint32(4, true);
    const [models, edges] = [this.count * MODEL_BYTES, this.edgeCount * 2 * EDGE_END_BYTES];
    this.models = new Uint8Array(bytes, HEAD, models);
    this.edges = new Uint8Array(bytes, HEAD + models, edges);
    this.view = new DataView(bytes, HEAD);
    const names = new Uint8Array(bytes, HEAD + models + edges, head.getUint32(8, true));
    this.ids = new TextDecoder().decode(names).split('\n');
  }

  x(model: number) { return this.view.getFloat32(model * MODEL_BYTES, true); }
  y(model: number) { return this.view.getFloat32(model * MODEL_BYTES + 4, true); }
  downloads(model: number) { return this.view.getUint32(model * MODEL_BYTES + 8, true); }
  day(model: number) { return this.view.getUint16(model * MODEL_BYTES + 12, true); }
  /** The place of a value in its list of the legend. */
  code(model: number, which: keyof typeof CODES) { return this.view.getUint8(model * MODEL_BYTES + CODES[which]); }

  /** Both ends of an edge and the day of its child. */
  edge(edge: number) {
    const at = this.models.length + edge * 2 * EDGE_END_BYTES;
    const float = (offset: number) => this.view.getFloat32(at + offset, true);
    return { x1: float(0), y1: float(4), x2: float(12), y2: float(16), day: this.view.getUint32(at + 8, true) >>> 8 };
  }
}

/** A tile whose side has fewer pixels is not divided. */
const QUARTERED = 480;

const key = (level: number, column: number, row: number) => `${level}/${column}/${row}`;

/** The tiles of a map, fetched as they are looked at and kept. */
export class Tiles {
  readonly loaded = new Map<string, Tile>();
  failure: string | null = null;
  private readonly known: Map<string, TileName>;
  private readonly asked = new Set<string>();
  private readonly failed: string[] = [];

  constructor(private readonly index: AtlasIndex, private readonly arrived: () => void) {
    this.known = new Map(index.tiles.map(tile => [key(tile.level, tile.column, tile.row), tile]));
  }

  /** The loaded tiles in a part of the map; a tile's quarters are asked for where its side has so many pixels. */
  visible(box: Box, scale: number): Tile[] {
    return this.reached(box, side => side * scale >= QUARTERED);
  }

  /** The loaded tiles in a part of the map; all that there are are asked for. */
  all(box: Box): Tile[] {
    return this.reached(box, () => true);
  }

  private reached({ left, bottom, right, top }: Box, divided: (side: number) => boolean): Tile[] {
    const found: Tile[] = [];
    const look = (level: number, column: number, row: number) => {
      const name = key(level, column, row);
      if (!this.known.has(name)) return;
      const side = (2 * this.index.extent) / 2 ** level;
      const [x, y] = [-this.index.extent + column * side, -this.index.extent + row * side];
      if (x > right || x + side < left || y > top || y + side < bottom) return;
      const tile = this.loaded.get(name);
      if (tile) found.push(tile);
      else this.ask(name);
      if (!divided(side)) return;
      for (let quarter = 0; quarter < 4; quarter++) look(level + 1, 2 * column + (quarter % 2), 2 * row + (quarter >> 1));
    };
    look(0, 0, 0);
    return found;
  }

  /** Asks anew for what could not be read. */
  again() {
    this.failed.splice(0).forEach(name => this.asked.delete(name));
    this.failure = null;
    this.arrived();
  }

  get waiting() {
    return this.failure === null && this.asked.size > this.loaded.size;
  }

  private ask(name: string) {
    if (this.asked.has(name)) return;
    this.asked.add(name);
    fetch(`${API}/atlas/tiles/${name}`).then(
      async answer => {
        if (!answer.ok) throw new Error(`The server answers ${answer.status}.`);
        this.loaded.set(name, new Tile(await answer.arrayBuffer()));
        this.arrived();
      },
    ).catch(failure => {
      this.failed.push(name);
      this.failure = `A part of the map could not be read. ${failure.message}`;
      this.arrived();
    });
  }
}

/** The tiles of a map, of which each that comes draws the page anew. */
export function useTiles(index: AtlasIndex) {
  const [, arrived] = useState(0);
  const tiles = useRef<Tiles | null>(null);
  return (tiles.current ??= new Tiles(index, () => arrived(count => count + 1)));
}
