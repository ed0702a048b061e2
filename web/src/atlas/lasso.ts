import { useMemo, useState } from 'preact/hooks';
import type { Box } from './camera';
import { spots, within, type Spot } from './looking';
import type { Tiles } from './tiles';

type Line = [number, number][];

/** A line around models, drawn by a pointer or taken around the view, and the models within it. */
export function useLasso(tiles: Tiles, until: number) {
  const [drawing, setDrawing] = useState(false);
  const [line, setLine] = useState<Line>([]);
  const [closed, setClosed] = useState(false);
  const chosen = useMemo<Spot[] | null>(() => {
    if (!closed || line.length < 3) return null;
    return spots(tiles.all(around(line)), (x, y, day) => day <= until && within(line, x, y));
  }, [closed, line, until, tiles.loaded.size]);

  return {
    drawing,
    line,
    chosen,
    start() { setDrawing(!drawing); setLine([]); setClosed(false); },
    draw(drawn: Line, isClosed: boolean) { setLine(drawn); setClosed(isClosed); if (isClosed) setDrawing(false); },
    take({ left, bottom, right, top }: Box) { setLine([[left, bottom], [right, bottom], [right, top], [left, top]]); setClosed(true); setDrawing(false); },
    remove() { setLine([]); setClosed(false); setDrawing(false); },
  };
}

function around(line: Line): Box {
  const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}
