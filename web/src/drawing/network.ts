import type { Neighbourhood } from '../api/client';

export interface Dot {
  id: string;
  type: string;
  key: string;
  name: string;
  x: number;
  y: number;
  /** Where it is held, if it is. */
  fx?: number | null;
  fy?: number | null;
}

export interface Edge {
  source: string;
  target: string;
  type: string;
}

export interface Network {
  dots: Map<string, Dot>;
  edges: Map<string, Edge>;
}

export const idOf = (type: string, key: string) => `${type}:${key}`;

/** Puts the neighbourhoods together; nodes that were there before stay where they are. */
export function together(neighbourhoods: Neighbourhood[], before: Network): Network {
  const network: Network = { dots: new Map(), edges: new Map() };
  const add = (type: string, key: string, name: string, near: { x: number; y: number }) => {
    const id = idOf(type, key);
    if (!network.dots.has(id)) {
      // New ones begin on a spiral around the node that brought them, the same each time.
      const turn = network.dots.size * 2.4;
      const start = { x: near.x + 60 * Math.cos(turn), y: near.y + 60 * Math.sin(turn) };
      network.dots.set(id, before.dots.get(id) ?? { id, type, key, name, ...start });
    }
    return network.dots.get(id)!;
  };
  for (const one of neighbourhoods) {
    const centre = add(one.type, one.key, one.name, { x: 0, y: 0 });
    for (const link of one.links) {
      for (const neighbour of link.nodes) {
        const other = add(link.type, neighbour.key, neighbour.name, centre);
        const [source, target] = link.direction === 'out' ? [centre.id, other.id] : [other.id, centre.id];
        network.edges.set(`${source} ${link.edge} ${target}`, { source, target, type: link.edge });
      }
    }
  }
  return network;
}

/** The network as GraphML, which Gephi, Cytoscape, yEd and NetworkX read. */
export function graphml(dots: Dot[], edges: Edge[]) {
  const text = (value: string) => value.replace(/[<>&"]/g, sign => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' })[sign]!);
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="type" for="node" attr.name="type" attr.type="string"/>
  <key id="name" for="node" attr.name="name" attr.type="string"/>
  <key id="edge" for="edge" attr.name="type" attr.type="string"/>
  <graph edgedefault="directed">
${dots.map(dot => `    <node id="${text(dot.id)}"><data key="type">${text(dot.type)}</data><data key="name">${text(dot.name)}</data></node>`).join('\n')}
${edges.map(edge => `    <edge source="${text(edge.source)}" target="${text(edge.target)}"><data key="edge">${edge.type}</data></edge>`).join('\n')}
  </graph>
</graphml>
`;
}
