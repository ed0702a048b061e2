import { toScreen, type Camera, type Size } from './camera';
import { ageStep, COLOURINGS, palette, type Colouring } from './colours';
import type { AtlasIndex, Tile } from './tiles';

/** What is seen as SVG: a line for each edge, a circle for each model. */
export function svg(tiles: Tile[], index: AtlasIndex, camera: Camera, size: Size, colouring: Colouring, until: number, ground: string, ink: string) {
  const colours = palette(colouring, index);
  const inside = ([x, y]: [number, number]) => x >= 0 && y >= 0 && x <= size.width && y <= size.height;
  const fixed = (value: number) => value.toFixed(1);
  const lines: string[] = [];
  const dots: string[] = [];
  for (const tile of tiles) {
    for (let edge = 0; edge < tile.edgeCount; edge++) {
      const { x1, y1, x2, y2, day } = tile.edge(edge);
      const [from, to] = [toScreen(camera, size, x1, y1), toScreen(camera, size, x2, y2)];
      if (day <= until && (inside(from) || inside(to))) lines.push(`M${fixed(from[0])} ${fixed(from[1])}L${fixed(to[0])} ${fixed(to[1])}`);
    }
    for (let model = 0; model < tile.count; model++) {
      const at = toScreen(camera, size, tile.x(model), tile.y(model));
      if (tile.day(model) > until || !inside(at)) continue;
      const code = colouring === 'age' ? ageStep(index, tile.day(model)) : tile.code(model, COLOURINGS.indexOf(colouring));
      const radius = Math.min(18, Math.max(0.42 * camera.scale, 0.8 + 0.15 * Math.log(1 + tile.downloads(model))));
      dots.push(`<circle cx="${fixed(at[0])}" cy="${fixed(at[1])}" r="${fixed(radius)}" fill="${colours[code]!.colour}"/>`);
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"><rect width="100%" height="100%" fill="${ground}"/>
<path fill="none" stroke="${ink}" stroke-opacity="0.2" d="${lines.join('')}"/>
${dots.join('\n')}
</svg>`;
}
