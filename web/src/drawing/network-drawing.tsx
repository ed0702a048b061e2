import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useColours } from '../components/basics';
import { words } from '../text';
import type { Dot, Edge } from './network';

interface Properties {
  dots: Dot[];
  edges: Edge[];
  expanded: Set<string>;
  chosen: string | null;
  onChoose: (dot: Dot) => void;
}

const TICKS = 300;
const MARGIN = 60;

/**
 * A network as a drawing whose nodes are buttons. Up to a thousand nodes are drawn well as elements of the page, which
 * have names, take the keyboard and are saved as they are; the layout is computed at once, so that nothing moves by itself.
 */
export function NetworkDrawing({ dots, edges, expanded, chosen, onChoose }: Properties) {
  const colours = useColours();
  const drawing = useRef<SVGSVGElement>(null);
  const [, redraw] = useState(0);
  const held = useRef<Dot | null>(null);
  const moved = useRef(false);
  const laidOut = useRef('');
  const content = dots.map(dot => dot.id).join('\n') + edges.length;
  if (laidOut.current !== content) {
    layOut(dots, edges);
    laidOut.current = content;
  }
  useEffect(() => {
    const release = () => { held.current = null; };
    addEventListener('pointerup', release);
    return () => removeEventListener('pointerup', release);
  }, []);

  const byId = new Map(dots.map(dot => [dot.id, dot]));
  const box = bounds(dots);
  const size = Math.max(box.width / 900, 0.6);
  const labelled = new Set(dots.length < 70 ? dots.map(dot => dot.id) : [...expanded, ...(chosen ? [chosen] : [])]);
  const drag = (event: PointerEvent) => {
    if (!held.current) return;
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(drawing.current!.getScreenCTM()!.inverse());
    held.current.x = held.current.fx = point.x;
    held.current.y = held.current.fy = point.y;
    moved.current = true;
    redraw(count => count + 1);
  };
  return (
    <svg ref={drawing} class="network" viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`} role="group" aria-label="The network" onPointerMove={drag}>
      {edges.map(edge => {
        const [from, to] = [byId.get(edge.source), byId.get(edge.target)];
        return from && to && (
          <line key={`${edge.source} ${edge.type} ${edge.target}`} class="edge" x1={from.x} y1={from.y} x2={to.x} y2={to.y} stroke-width={size}>
            <title>{`${from.name} ${words(edge.type)} ${to.name}`}</title>
          </line>
        );
      })}
      {dots.map(dot => (
        <g key={dot.id} class={`dot ${chosen === dot.id ? 'chosen' : ''}`} transform={`translate(${dot.x} ${dot.y})`} role="button" tabindex={0}
          aria-label={`${dot.type} ${dot.name}`} aria-pressed={chosen === dot.id}
          onPointerDown={() => { held.current = dot; moved.current = false; }}
          onClick={() => { if (!moved.current) onChoose(dot); }}
          onKeyDown={event => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); onChoose(dot); } }}>
          <title>{`${dot.type} ${dot.name}`}</title>
          <circle r={(expanded.has(dot.id) ? 13 : 8) * size} fill={colours[dot.type] ?? '#999999'} stroke-width={dot.fx == null ? size : 3 * size} />
        </g>
      ))}
      <g class="labels" aria-hidden="true">
        {dots.filter(dot => labelled.has(dot.id)).map(dot => (
          <text key={dot.id} x={dot.x} y={dot.y + (expanded.has(dot.id) ? 26 : 20) * size} text-anchor="middle" font-size={11 * size}>{short(dot.name)}</text>
        ))}
      </g>
    </svg>
  );
}

function short(name: string) {
  const last = name.slice(name.lastIndexOf('/') + 1) || name;
  return last.length > 24 ? `${last.slice(0, 23)}…` : last;
}

function layOut(dots: Dot[], edges: Edge[]) {
  // d3 puts nodes in the place of ids; the edges stay as they are.
  const links = edges.map(edge => ({ source: edge.source, target: edge.target }));
  forceSimulation(dots)
    .force('links', forceLink<Dot, { source: string; target: string }>(links).id(dot => dot.id).distance(70))
    .force('apart', forceManyBody().strength(-160))
    .force('room', forceCollide(22))
    .force('x', forceX(0).strength(0.04))
    .force('y', forceY(0).strength(0.06))
    .stop()
    .tick(TICKS);
}

function bounds(dots: Dot[]) {
  const xs = dots.map(dot => dot.x);
  const ys = dots.map(dot => dot.y);
  const [x, y] = [Math.min(...xs, -200) - MARGIN, Math.min(...ys, -150) - MARGIN];
  return { x, y, width: Math.max(...xs, 200) + MARGIN - x, height: Math.max(...ys, 150) + MARGIN - y };
}
