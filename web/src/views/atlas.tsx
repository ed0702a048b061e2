import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { address, API, read, useAnswer, type FoundNode } from '../api/client';
import { toMap, toScreen, whole, zoomed, type Camera, type Size } from '../atlas/camera';
import { COLOURINGS, dayName, palette, type Colouring } from '../atlas/colours';
import { Layer } from '../atlas/layer';
import { labels, nearest, spots, within, type Spot } from '../atlas/looking';
import { svg } from '../atlas/picture';
import { Tiles, type AtlasIndex } from '../atlas/tiles';
import { NodeLink, Shown, useTitle } from '../components/basics';
import { go, nodeAddress, setQuery, type Place } from '../router';
import { compact, csv, number, save } from '../text';

/** All models and every edge of lineage as a map. Where it is looked at, and how, stands in the address. */
export function AtlasView({ place }: { place: Place }) {
  useTitle('Atlas');
  const answer = useAnswer<AtlasIndex>(`${API}/atlas`);
  return (
    <>
      <h1>Atlas</h1>
      <Shown answer={answer}>{index => index.models === 0
        ? <p class="quiet">No model is loaded.</p>
        : <Drawn index={index} query={place.query} />}</Shown>
    </>
  );
}

const REACH = 14;
const LABELS = 14;
const LISTED = 20;
const FLIGHT = 25;
/** Milliseconds. */
const STILL = 120;
const DAY = 86_400_000;

/** What is named on the map: a model that is pointed at or was searched for. */
type Named = Pick<Spot, 'id' | 'x' | 'y'> & Partial<Spot>;

function cameraOf(query: URLSearchParams): Camera | null {
  const [x, y, scale] = (query.get('at') ?? '').split(',').map(Number);
  return scale && Number.isFinite(x! + y! + scale) ? { x: x!, y: y!, scale } : null;
}

function Drawn({ index, query }: { index: AtlasIndex; query: URLSearchParams }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const layer = useRef<Layer | null>(null);
  const [missing, setMissing] = useState(false);
  const [size, setSize] = useState<Size>({ width: 800, height: 600 });
  const [moved, setMoved] = useState<Camera | null>(null);
  const [, redraw] = useState(0);
  const tiles = useRef<Tiles | null>(null);
  tiles.current ??= new Tiles(index, () => redraw(count => count + 1));
  const [hovered, setHovered] = useState<Named | null>(null);
  const [lassoing, setLassoing] = useState(false);
  const [line, setLine] = useState<[number, number][]>([]);
  const [chosen, setChosen] = useState<Spot[] | null>(null);
  const [notFound, setNotFound] = useState<string | null>(null);

  const camera = moved ?? cameraOf(query) ?? whole(index.extent, size);
  const colouring = COLOURINGS.find(one => one === query.get('colour')) ?? 'kind';
  const until = Math.floor(Date.parse(query.get('until') ?? '') / DAY) || index.lastDay;
  const [left, top] = toMap(camera, size, 0, 0);
  const [right, bottom] = toMap(camera, size, size.width, size.height);
  const visible = tiles.current.visible(left, bottom, right, top, units => units * camera.scale);
  const still = useStill(camera);
  const seen = useMemo(() => {
    const [from, to] = [toMap(still, size, 0, size.height), toMap(still, size, size.width, 0)];
    return spots(visible, (x, y, day) => day <= until && x >= from[0] && x <= to[0] && y >= from[1] && y <= to[1]);
  }, [still, size, until, visible.length]);

  useEffect(() => {
    layer.current = Layer.on(canvas.current!);
    setMissing(!layer.current);
    const watched = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect;
      Object.assign(canvas.current!, { width: width * devicePixelRatio, height: height * devicePixelRatio });
      setSize({ width, height });
    });
    watched.observe(canvas.current!);
    return () => watched.disconnect();
  }, []);
  useEffect(() => {
    const style = getComputedStyle(document.body);
    const ink = (colour: string) => colour.match(/\d+/g)!.slice(0, 3).map(part => Number(part) / 255) as [number, number, number];
    layer.current?.draw(visible, index, camera, size, { colouring, until, ground: ink(style.backgroundColor), text: ink(style.color) });
  });
  useEffect(() => {
    if (!moved) return;
    const kept = setTimeout(() => setQuery({ at: [moved.x, moved.y].map(one => one.toFixed(1)).concat(moved.scale.toPrecision(4)).join(',') }, 'replace'), 400);
    return () => clearTimeout(kept);
  }, [moved]);

  const fly = (to: Camera) => {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return setMoved(to);
    let step = 0;
    const next = () => {
      const part = (++step / FLIGHT) ** 2;
      setMoved({ x: camera.x + (to.x - camera.x) * part, y: camera.y + (to.y - camera.y) * part, scale: camera.scale * (to.scale / camera.scale) ** part });
      if (step < FLIGHT) requestAnimationFrame(next);
    };
    next();
  };
  const search = async (event: SubmitEvent) => {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget as HTMLFormElement).get('model')).trim();
    if (!words) return;
    setNotFound(null);
    try {
      const found = await read<FoundNode[]>(address(`${API}/nodes`, { search: words, type: 'Model', limit: 1 }));
      if (found.length === 0) return setNotFound(`No model has the words ${words}.`);
      const at = await read<{ model: string; x: number; y: number }>(address(`${API}/atlas/place`, { model: found[0]!.key }));
      setHovered({ id: at.model, x: at.x, y: at.y });
      fly({ x: at.x, y: at.y, scale: 12 });
    } catch (failure) {
      setNotFound((failure as Error).message);
    }
  };

  const held = useRef(new Map<number, [number, number]>());
  const dragged = useRef(false);
  const at = (event: PointerEvent | WheelEvent): [number, number] => {
    const box = canvas.current!.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const down = (event: PointerEvent) => {
    canvas.current!.setPointerCapture(event.pointerId);
    held.current.set(event.pointerId, at(event));
    dragged.current = false;
    if (lassoing) setLine([toMap(camera, size, ...at(event))]);
  };
  const move = (event: PointerEvent) => {
    const now = at(event);
    const before = held.current.get(event.pointerId);
    if (!before) {
      const [x, y] = toMap(camera, size, ...now);
      return setHovered(nearest(visible, x, y, REACH / camera.scale, until));
    }
    if (Math.hypot(now[0] - before[0], now[1] - before[1]) > 2) dragged.current = true;
    if (lassoing) return setLine([...line, toMap(camera, size, ...now)]);
    const other = [...held.current].find(([id]) => id !== event.pointerId)?.[1];
    if (other) {
      const factor = Math.hypot(now[0] - other[0], now[1] - other[1]) / Math.max(1, Math.hypot(before[0] - other[0], before[1] - other[1]));
      setMoved(zoomed(camera, size, factor, other[0], other[1]));
    } else if (dragged.current) {
      setMoved({ ...camera, x: camera.x - (now[0] - before[0]) / camera.scale, y: camera.y + (now[1] - before[1]) / camera.scale });
    }
    if (dragged.current) held.current.set(event.pointerId, now);
  };
  const up = (event: PointerEvent) => {
    held.current.delete(event.pointerId);
    if (lassoing) {
      setLassoing(false);
      if (line.length > 2) setChosen(spots(visible, (x, y, day) => day <= until && within(line, x, y)));
    } else if (!dragged.current) {
      const [x, y] = toMap(camera, size, ...at(event));
      const found = nearest(visible, x, y, REACH / camera.scale, until);
      if (found) go(nodeAddress('Model', found.id));
    }
  };
  const keys: Record<string, () => void> = {
    ArrowLeft: () => setMoved({ ...camera, x: camera.x - 80 / camera.scale }),
    ArrowRight: () => setMoved({ ...camera, x: camera.x + 80 / camera.scale }),
    ArrowUp: () => setMoved({ ...camera, y: camera.y + 80 / camera.scale }),
    ArrowDown: () => setMoved({ ...camera, y: camera.y - 80 / camera.scale }),
    '+': () => setMoved(zoomed(camera, size, 1.5)),
    '-': () => setMoved(zoomed(camera, size, 1 / 1.5)),
    Home: () => setMoved(whole(index.extent, size)),
  };
  const onKey = (event: KeyboardEvent) => {
    const key = keys[event.key];
    if (!key) return;
    event.preventDefault();
    key();
  };
  const picture = () => {
    const style = getComputedStyle(document.body);
    save('atlas.svg', svg(visible, index, camera, size, colouring, until, style.backgroundColor, style.color), 'image/svg+xml');
  };
  const listed = chosen ?? seen;
  const screen = (spot: Named) => toScreen(camera, size, spot.x, spot.y);
  return (
    <>
      <p id="mapped">{number(index.models)} models, {number(index.edges)} edges of lineage between them and {number(index.placeholders)} that are not listed.
        Each family is a circle around its root, larger families nearer to the middle.</p>
      <form class="filters" onSubmit={search} aria-label="The map">
        <label>Fly to a model<input name="model" autocomplete="off" spellcheck={false} /></label>
        <button>Fly</button>
        <label>Colours by
          <select value={colouring} onChange={event => setQuery({ colour: event.currentTarget.value })}>{COLOURINGS.map(one => <option key={one}>{one}</option>)}</select>
        </label>
        <label>Created until {dayName(until)}
          <input type="range" min={index.firstDay} max={index.lastDay} value={until} aria-valuetext={dayName(until)}
            onInput={event => setQuery({ until: Number(event.currentTarget.value) === index.lastDay ? '' : dayName(Number(event.currentTarget.value)) }, 'replace')} />
        </label>
      </form>
      {notFound && <p class="failure" role="alert">{notFound}</p>}
      {tiles.current.failure && <p class="failure" role="alert">{tiles.current.failure}</p>}
      {missing && <p class="failure" role="alert">This browser does not offer WebGL 2, so the map is not drawn. The list below works without it.</p>}
      <div class="explorer">
        <div class="canvas map">
          <canvas ref={canvas} tabindex={0} role="application" aria-label="Map of models. Arrow keys move it, plus and minus zoom, Home shows all. The models in view are listed beside it."
            class={lassoing ? 'lassoing' : hovered ? 'over' : ''} onPointerDown={down} onPointerMove={move} onPointerUp={up} onPointerLeave={() => setHovered(null)}
            onWheel={event => { event.preventDefault(); setMoved(zoomed(camera, size, Math.exp(-event.deltaY / 400), ...at(event))); }} onKeyDown={onKey} />
          <svg class="names" width={size.width} height={size.height} aria-hidden="true">
            {labels(seen, camera, size, LABELS).map(label => <text key={label.id} x={label.left} y={label.top} dominant-baseline="central">{label.text}</text>)}
            {hovered && <g><circle cx={screen(hovered)[0]} cy={screen(hovered)[1]} r="9" /><text class="named" x={Math.min(screen(hovered)[0] + 12, size.width - hovered.id.length * 7)} y={screen(hovered)[1] - 14}>{hovered.id}{hovered.downloads !== undefined && ` · ${compact(hovered.downloads)}`}</text></g>}
            {line.length > 1 && <polygon points={line.map(([x, y]) => toScreen(camera, size, x, y).join(',')).join(' ')} />}
          </svg>
        </div>
        <aside>
          <h2 id="inview">{chosen ? `Within the line: ${number(chosen.length)} models` : `In view: ${number(seen.length)} models drawn`}</h2>
          <ol>{listed.slice(0, LISTED).map(one => <li key={one.id}><NodeLink type="Model" of={one.id} /> <small class="quiet">{compact(one.downloads)}</small></li>)}</ol>
          {listed.length > LISTED && <p class="quiet">and {number(listed.length - LISTED)} others, all in the CSV</p>}
          {tiles.current.waiting > 0 && !tiles.current.failure && <p class="quiet" role="status">Loading …</p>}
        </aside>
      </div>
      <p class="tools">
        <button type="button" onClick={keys['+']} aria-label="Nearer">+</button>
        <button type="button" onClick={keys['-']} aria-label="Farther">−</button>
        <button type="button" onClick={() => setMoved(whole(index.extent, size))}>All</button>
        <button type="button" aria-pressed={lassoing} onClick={() => { setLassoing(!lassoing); setLine([]); setChosen(null); }}>Lasso</button>
        {(chosen || line.length > 0) && <button type="button" onClick={() => { setChosen(null); setLine([]); }}>Remove the line</button>}
        <button type="button" onClick={() => canvas.current!.toBlob(blob => blob && save('atlas.png', blob, 'image/png'))}>PNG</button>
        <button type="button" onClick={picture}>SVG</button>
        <button type="button" onClick={() => save('atlas.csv', csv(['model', 'downloads', 'created', 'kind'], listed.map(one => [one.id, one.downloads, one.day ? dayName(one.day) : '', index.legend.kinds[one.kind]!])), 'text/csv')}>CSV</button>
      </p>
      <Legend colouring={colouring} index={index} />
    </>
  );
}

/** The camera once it has stood still for a moment: what is in view is not listed anew for each frame. */
function useStill(camera: Camera) {
  const [still, setStill] = useState(camera);
  useEffect(() => {
    const later = setTimeout(() => setStill(camera), STILL);
    return () => clearTimeout(later);
  }, [camera.x, camera.y, camera.scale]);
  return still;
}

function Legend({ colouring, index }: { colouring: Colouring; index: AtlasIndex }) {
  return (
    <ul class="row key" aria-label={`Colours by ${colouring}`}>{palette(colouring, index).map(({ name, colour }) => (
      <li key={name}><svg width="12" height="12" aria-hidden="true"><circle cx="6" cy="6" r="5" fill={colour} /></svg> {colouring === 'age' ? `from ${name}` : name}</li>
    ))}</ul>
  );
}
