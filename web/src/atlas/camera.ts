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
