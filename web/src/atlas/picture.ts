import { toScreen, type Camera, type Size } from './camera';
import { ageStep, legendName, palette, type Colouring } from './colours';
import type { Look } from './look';
import type { AtlasIndex, Tile } from './tiles';

export interface Label {
  text: string;
  left: number;
  top: number;
}

/** All that a picture of the map shows. */
export interface Scene {
  tiles: Tile[];
  index: AtlasIndex;
  camera: Camera;
  size: Size;
  look: Look;
  labels: Label[];
  ink: { ground: string; text: string };
}

const ROW = 18;
const MARGIN = 10;
const FONT = '12px system-ui, sans-serif';

/** What is seen as SVG: a line for each edge, a circle for each model, names and the key of the colours. */
export function svg(scene: Scene) {
  const { size, index, look, labels, ink } = scene;
  const entries = palette(look.colouring, index);
  const height = size.height + entries.length * ROW + 2 * MARGIN;
  const key = entries.map(({ name, colour }, at) => {
    const y = size.height + MARGIN + (at + 0.5) * ROW;
    return `<circle cx="${MARGIN + 5}" cy="${y}" r="5" fill="${colour}"/><text x="${MARGIN + 16}" y="${y}" dominant-baseline="central">${escaped(legendName(look.colouring, name))}</text>`;
  });
  const names = labels.map(({ text, left, top }) =>
    `<text x="${fixed(left)}" y="${fixed(top)}" dominant-baseline="central" stroke="${ink.ground}" stroke-width="3" paint-order="stroke">${escaped(text)}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${height}" width="${size.width}" height="${height}" style="font:${FONT}" fill="${ink.text}"><rect width="100%" height="100%" fill="${ink.ground}"/>
<clipPath id="seen"><rect width="${size.width}" height="${size.height}"/></clipPath>
<g clip-path="url(#seen)"><path fill="none" stroke="${ink.text}" stroke-opacity="0.2" d="${lines(scene).join('')}"/>
${dots(scene).join('\n')}
${names.join('\n')}</g>
${key.join('\n')}
</svg>`;
}

/** What is seen as PNG: what the canvas has, with names and the key of the colours. */
export function png(canvas: HTMLCanvasElement, { size, index, look, labels, ink }: Scene): Promise<Blob | null> {
  const entries = palette(look.colouring, index);
  const ratio = canvas.width / size.width;
  const picture = Object.assign(document.createElement('canvas'), { width: canvas.width, height: Math.round(canvas.height + (entries.length * ROW + 2 * MARGIN) * ratio) });
  const drawn = picture.getContext('2d')!;
  drawn.fillStyle = ink.ground;
  drawn.fillRect(0, 0, picture.width, picture.height);
  drawn.drawImage(canvas, 0, 0);
  drawn.scale(ratio, ratio);
  Object.assign(drawn, { font: FONT, textBaseline: 'middle', lineWidth: 3, strokeStyle: ink.ground, fillStyle: ink.text });
  labels.forEach(({ text, left, top }) => {
    drawn.strokeText(text, left, top);
    drawn.fillText(text, left, top);
  });
  entries.forEach(({ name, colour }, at) => {
    const y = size.height + MARGIN + (at + 0.5) * ROW;
    drawn.fillStyle = colour;
    drawn.beginPath();
    drawn.arc(MARGIN + 5, y, 5, 0, 2 * Math.PI);
    drawn.fill();
    drawn.fillStyle = ink.text;
    drawn.fillText(legendName(look.colouring, name), MARGIN + 16, y);
  });
  return new Promise(done => picture.toBlob(done, 'image/png'));
}

const fixed = (value: number) => value.toFixed(1);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function isInside([x, y]: [number, number], size: Size) {
  return x >= 0 && y >= 0 && x <= size.width && y <= size.height;
}

function lines({ tiles, camera, size, look }: Scene) {
  const found: string[] = [];
  for (const tile of tiles) {
    for (let edge = 0; edge < tile.edgeCount; edge++) {
      const { x1, y1, x2, y2, day } = tile.edge(edge);
      const [from, to] = [toScreen(camera, size, x1, y1), toScreen(camera, size, x2, y2)];
      if (day <= look.until && (isInside(from, size) || isInside(to, size))) {
        found.push(`M${fixed(from[0])} ${fixed(from[1])}L${fixed(to[0])} ${fixed(to[1])}`);
      }
    }
  }
  return found;
}

function dots({ tiles, index, camera, size, look }: Scene) {
  const colours = palette(look.colouring, index);
  const found: string[] = [];
  for (const tile of tiles) {
    for (let model = 0; model < tile.count; model++) {
      const at = toScreen(camera, size, tile.x(model), tile.y(model));
      if (tile.day(model) > look.until || !isInside(at, size)) continue;
      const radius = Math.min(18, Math.max(0.42 * camera.scale, 0.8 + 0.15 * Math.log(1 + tile.downloads(model))));
      const colour = colours[numberOf(tile, model, index, look.colouring)]!.colour;
      found.push(`<circle cx="${fixed(at[0])}" cy="${fixed(at[1])}" r="${fixed(radius)}" fill="${colour}"/>`);
    }
  }
  return found;
}

function numberOf(tile: Tile, model: number, index: AtlasIndex, colouring: Colouring) {
  return colouring === 'age' ? ageStep(index, tile.day(model)) : tile.code(model, colouring);
}
