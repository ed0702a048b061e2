/** What part of the map is seen: its centre and how many pixels a unit has. */
export interface Camera {
  x: number;
  y: number;
  scale: number;
}

export interface Size {
  width: number;
  height: number;
}

export const MOST_SCALE = 60;

export function whole(extent: number, size: Size): Camera {
  return { x: 0, y: 0, scale: (0.98 * Math.min(size.width, size.height)) / (2 * extent) };
}

export function toScreen(camera: Camera, size: Size, x: number, y: number): [number, number] {
  return [size.width / 2 + (x - camera.x) * camera.scale, size.height / 2 - (y - camera.y) * camera.scale];
}

export function toMap(camera: Camera, size: Size, left: number, top: number): [number, number] {
  return [camera.x + (left - size.width / 2) / camera.scale, camera.y - (top - size.height / 2) / camera.scale];
}

/** Nearer or farther, while what is under a place on the screen stays there. */
export function zoomed(camera: Camera, size: Size, factor: number, left = size.width / 2, top = size.height / 2): Camera {
  const scale = Math.min(MOST_SCALE, Math.max(0.02, camera.scale * factor));
  const [x, y] = toMap(camera, size, left, top);
  return { x: x - (left - size.width / 2) / scale, y: y + (top - size.height / 2) / scale, scale };
}

export interface Box {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

/** The part of the map that is seen. */
export function boxOf(camera: Camera, size: Size): Box {
  const [left, top] = toMap(camera, size, 0, 0);
  const [right, bottom] = toMap(camera, size, size.width, size.height);
  return { left, bottom, right, top };
}

/** The camera that an address names. */
export function cameraOf(query: URLSearchParams): Camera | null {
  const [x, y, scale] = (query.get('at') ?? '').split(',').map(Number);
  return scale && Number.isFinite(x! + y! + scale) ? { x: x!, y: y!, scale } : null;
}

export function inAddress({ x, y, scale }: Camera) {
  return `${x.toFixed(1)},${y.toFixed(1)},${scale.toPrecision(4)}`;
}

const STEP = 80;
const ZOOM = 1.5;

/** What keys do to the camera. */
export const KEYS: Record<string, (camera: Camera, size: Size, extent: number) => Camera> = {
  ArrowLeft: camera => ({ ...camera, x: camera.x - STEP / camera.scale }),
  ArrowRight: camera => ({ ...camera, x: camera.x + STEP / camera.scale }),
  ArrowUp: camera => ({ ...camera, y: camera.y + STEP / camera.scale }),
  ArrowDown: camera => ({ ...camera, y: camera.y - STEP / camera.scale }),
  '+': (camera, size) => zoomed(camera, size, ZOOM),
  '-': (camera, size) => zoomed(camera, size, 1 / ZOOM),
  Home: (_, size, extent) => whole(extent, size),
};
