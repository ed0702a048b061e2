import { useEffect, useRef, useState } from 'preact/hooks';
import { setQuery } from '../router';
import { cameraOf, inAddress, whole, type Camera, type Size } from './camera';

const FRAMES = 25;
/** Milliseconds. */
const KEPT_AFTER = 400;
const STILL_AFTER = 120;

/** The camera, moved at once or by a flight; where it stops stands in the address. */
export function useCamera(query: URLSearchParams, extent: number, size: Size) {
  const [moved, setMoved] = useState<Camera | null>(null);
  const flight = useRef(0);
  const camera = moved ?? cameraOf(query) ?? whole(extent, size);
  useEffect(() => {
    if (!moved) return;
    const kept = setTimeout(() => setQuery({ at: inAddress(moved) }, 'replace'), KEPT_AFTER);
    return () => clearTimeout(kept);
  }, [moved]);
  useEffect(() => () => cancelAnimationFrame(flight.current), []);

  const move = (to: Camera) => {
    cancelAnimationFrame(flight.current);
    setMoved(to);
  };
  const fly = (to: Camera) => {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return move(to);
    let frame = 0;
    const next = () => {
      const part = (++frame / FRAMES) ** 2;
      setMoved({ x: camera.x + (to.x - camera.x) * part, y: camera.y + (to.y - camera.y) * part, scale: camera.scale * (to.scale / camera.scale) ** part });
      if (frame < FRAMES) flight.current = requestAnimationFrame(next);
    };
    move(camera);
    next();
  };
  return { camera, move, fly };
}

/** The camera once it has stood still for a moment: what is in view is not listed anew for each frame. */
export function useStill(camera: Camera) {
  const [still, setStill] = useState(camera);
  useEffect(() => {
    const later = setTimeout(() => setStill(camera), STILL_AFTER);
    return () => clearTimeout(later);
  }, [camera.x, camera.y, camera.scale]);
  return still;
}
