import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { toMap, zoomed, type Camera, type Size } from './camera';

type Place = [number, number];

interface Doing {
  move: (camera: Camera) => void;
  /** A pointer is over a place of the map; null when it has left. */
  point: (place: Place | null) => void;
  click: (place: Place) => void;
  /** The line of a lasso grows; it is closed when the pointer is lifted. */
  draw: (line: Place[], closed: boolean) => void;
}

const DRAGGED = 2;
const WHEEL = 400;

/** Dragging, pinching, wheel, and the line of a lasso while one is drawn. */
export function useGestures(canvas: RefObject<HTMLCanvasElement | null>, camera: Camera, size: Size, lassoing: boolean, doing: Doing) {
  const held = useRef(new Map<number, Place>());
  const dragged = useRef(false);
  const line = useRef<Place[]>([]);
  const on = (event: PointerEvent | WheelEvent): Place => {
    const box = canvas.current!.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const onMap = (place: Place) => toMap(camera, size, ...place);
  const drawTo = (place: Place) => doing.draw(line.current = [...line.current, onMap(place)], false);

  return {
    onPointerDown(event: PointerEvent) {
      canvas.current!.setPointerCapture(event.pointerId);
      held.current.set(event.pointerId, on(event));
      dragged.current = false;
      line.current = [];
      if (lassoing) drawTo(on(event));
    },
    onPointerMove(event: PointerEvent) {
      const now = on(event);
      const before = held.current.get(event.pointerId);
      if (!before) return doing.point(onMap(now));
      if (lassoing) return drawTo(now);
      if (Math.hypot(now[0] - before[0], now[1] - before[1]) > DRAGGED) dragged.current = true;
      if (!dragged.current) return;
      held.current.set(event.pointerId, now);
      const other = [...held.current].find(([id]) => id !== event.pointerId)?.[1];
      doing.move(other ? pinched(camera, size, before, now, other)
        : { ...camera, x: camera.x - (now[0] - before[0]) / camera.scale, y: camera.y + (now[1] - before[1]) / camera.scale });
    },
    onPointerUp(event: PointerEvent) {
      if (!held.current.delete(event.pointerId)) return;
      if (lassoing) doing.draw(line.current, true);
      else if (!dragged.current) doing.click(onMap(on(event)));
    },
    onPointerCancel(event: PointerEvent) {
      held.current.delete(event.pointerId);
    },
    onPointerLeave() {
      doing.point(null);
    },
    onWheel(event: WheelEvent) {
      event.preventDefault();
      doing.move(zoomed(camera, size, Math.exp(-event.deltaY / WHEEL), ...on(event)));
    },
  };
}

function pinched(camera: Camera, size: Size, before: Place, now: Place, other: Place) {
  const distance = (place: Place) => Math.max(1, Math.hypot(place[0] - other[0], place[1] - other[1]));
  return zoomed(camera, size, distance(now) / distance(before), ...other);
}
