import { useEffect, useMemo, useState } from 'preact/hooks';
import { API, useAnswer } from '../api/client';
import { boxOf, KEYS, type Camera } from '../atlas/camera';
import { useCanvas, useInk } from '../atlas/canvas';
import { Controls, Legend } from '../atlas/controls';
import { useCamera, useStill } from '../atlas/flying';
import { useGestures } from '../atlas/gestures';
import { useLasso } from '../atlas/lasso';
import { Listed, saveTable } from '../atlas/listed';
import { lookOf } from '../atlas/look';
import { labels, nearest, spots } from '../atlas/looking';
import { Names, type Named } from '../atlas/names';
import { png, svg } from '../atlas/picture';
import { useTiles, type AtlasIndex } from '../atlas/tiles';
import { Shown, useTitle } from '../components/basics';
import { go, nodeAddress, type Place } from '../router';
import { number, save } from '../text';

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

/** Pixels. */
const REACH = 14;
const LABELS = 14;
/** Pixels for a unit where a flight ends. */
const ARRIVAL = 12;

function Drawn({ index, query }: { index: AtlasIndex; query: URLSearchParams }) {
  const { canvas, layer, size, missing } = useCanvas();
  const ink = useInk();
  const tiles = useTiles(index);
  const { camera, move, fly } = useCamera(query, index.extent, size);
  const look = lookOf(query, index);
  const lasso = useLasso(tiles, look.until);
  const [named, setNamed] = useState<Named | null>(null);
  const visible = tiles.visible(boxOf(camera, size), camera.scale);
  const still = useStill(camera);
  const seen = useMemo(() => {
    const { left, right, bottom, top } = boxOf(still, size);
    return spots(visible, (x, y, day) => day <= look.until && x >= left && x <= right && y >= bottom && y <= top);
  }, [still, size, look.until, visible.length]);
  const written = labels(seen, camera, size, LABELS);
  const scene = { tiles: visible, index, camera, size, look, labels: written, ink };

  useEffect(() => layer.current?.draw(visible, index, camera, size, look, ink));
  const at = ([x, y]: [number, number]) => nearest(visible, x, y, REACH / camera.scale, look.until);
  const gestures = useGestures(canvas, camera, size, lasso.drawing, {
    move,
    point: place => setNamed(place && at(place)),
    click: place => {
      const found = at(place);
      if (found) go(nodeAddress('Model', found.id));
    },
    draw: lasso.draw,
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const moved = KEYS[event.key]?.(camera, size, index.extent);
    if (!moved && event.key !== 'Enter') return;
    event.preventDefault();
    if (moved) move(moved);
    else lasso.take(boxOf(camera, size));
  };
  const step = (key: keyof typeof KEYS) => move(KEYS[key]!(camera, size, index.extent) as Camera);
  return (
    <>
      <p id="mapped">{number(index.models)} models, {number(index.edges)} edges of lineage between them and {number(index.placeholders)} that are not listed.
        Each family is a circle around its root, larger families nearer to the middle.</p>
      <Controls index={index} look={look} onFound={({ model, x, y }) => { setNamed({ id: model, x, y }); fly({ x, y, scale: ARRIVAL }); }} />
      {tiles.failure && <p class="failure" role="alert">{tiles.failure} <button type="button" onClick={() => tiles.again()}>Try again</button></p>}
      {missing && <p class="failure" role="alert">This browser does not offer WebGL 2, so the map is not drawn. The list below works without it.</p>}
      <div class="explorer">
        <div class="canvas map">
          <canvas ref={canvas} tabindex={0} role="application" class={lasso.drawing ? 'lassoing' : named ? 'over' : ''} {...gestures} onKeyDown={onKeyDown}
            aria-label="Map of models. Arrow keys move it, plus and minus zoom, Home shows all, Enter takes what is in view. The models in view are listed beside it." />
          <Names labels={written} named={named} line={lasso.line} camera={camera} size={size} />
        </div>
        <Listed chosen={lasso.chosen} seen={seen} tiles={tiles} />
      </div>
      <p class="tools">
        <button type="button" onClick={() => step('+')} aria-label="Nearer">+</button>
        <button type="button" onClick={() => step('-')} aria-label="Farther">−</button>
        <button type="button" onClick={() => step('Home')}>All</button>
        <button type="button" aria-pressed={lasso.drawing} onClick={lasso.start}>Lasso</button>
        <button type="button" onClick={() => lasso.take(boxOf(camera, size))}>Take what is in view</button>
        {lasso.line.length > 0 && <button type="button" onClick={lasso.remove}>Remove the line</button>}
        <button type="button" onClick={() => png(canvas.current!, scene).then(blob => blob && save('atlas.png', blob, 'image/png'))}>PNG</button>
        <button type="button" onClick={() => save('atlas.svg', svg(scene), 'image/svg+xml')}>SVG</button>
        <button type="button" onClick={() => saveTable(lasso.chosen ?? seen, index)}>CSV</button>
      </p>
      <Legend colouring={look.colouring} index={index} />
    </>
  );
}
