import { compact } from '../text';
import { toScreen, type Camera, type Size } from './camera';
import type { Spot } from './looking';
import type { Label } from './picture';

/** What is named on the map: a model that is pointed at or was searched for. */
export type Named = Pick<Spot, 'id' | 'x' | 'y'> & Partial<Spot>;

interface Properties {
  labels: Label[];
  named: Named | null;
  line: [number, number][];
  camera: Camera;
  size: Size;
}

const LETTER = 7.5;

/** What lies over the map: names, the model that is pointed at, the line of the lasso. */
export function Names({ labels, named, line, camera, size }: Properties) {
  return (
    <svg class="names" width={size.width} height={size.height} aria-hidden="true">
      {labels.map(label => <text key={`${label.left} ${label.top}`} x={label.left} y={label.top} dominant-baseline="central">{label.text}</text>)}
      {named && <Mark named={named} camera={camera} size={size} />}
      {line.length > 1 && <polygon points={line.map(([x, y]) => toScreen(camera, size, x, y).join(',')).join(' ')} />}
    </svg>
  );
}

function Mark({ named, camera, size }: { named: Named; camera: Camera; size: Size }) {
  const [x, y] = toScreen(camera, size, named.x, named.y);
  const words = named.id + (named.downloads === undefined ? '' : ` · ${compact(named.downloads)}`);
  return (
    <g>
      <circle cx={x} cy={y} r="9" />
      <text class="named" x={Math.max(4, Math.min(x + 12, size.width - words.length * LETTER))} y={y - 14}>{words}</text>
    </g>
  );
}
