import { useEffect, useRef, useState } from 'preact/hooks';
import { address, API, read, type Neighbourhood } from '../api/client';
import { Empty, NodeLink, TypeMark, useTitle } from '../components/basics';
import { graphml, idOf, together, type Dot, type Network } from '../drawing/network';
import { NetworkDrawing } from '../drawing/network-drawing';
import { savePng, saveSvg } from '../drawing/picture';
import { go, type Place } from '../router';
import { save, typeName } from '../text';

const EACH = 8;
const FIRST_HIDDEN = ['Tag', 'DownloadRange', 'LikeRange', 'Language'];

/** An interactive neighbourhood. What is expanded and what is hidden stands in the address. */
export function ExplorerView({ place }: { place: Place }) {
  useTitle('Explorer');
  const names = place.query.getAll('node');
  const hidden = place.query.has('hide') ? place.query.get('hide')!.split(',') : FIRST_HIDDEN;
  const [found, failure] = useNeighbourhoods(names);
  const [chosen, setChosen] = useState<Dot | null>(null);
  const network = useRef<Network>({ dots: new Map(), edges: new Map() });
  const frame = useRef<HTMLDivElement>(null);

  network.current = together(found, network.current);
  const expanded = new Set(found.map(one => idOf(one.type, one.key)));
  const types = [...new Set([...network.current.dots.values()].map(dot => dot.type))].sort();
  const dots = [...network.current.dots.values()].filter(dot => !hidden.includes(dot.type) || expanded.has(dot.id));
  const present = new Set(dots.map(dot => dot.id));
  const edges = [...network.current.edges.values()].filter(edge => present.has(edge.source) && present.has(edge.target));

  const show = (nodes: string[], without: string[], how: 'push' | 'replace' = 'push') =>
    go(address('/explorer', { node: nodes, hide: without.join(',') || 'none' }), how);
  const toggle = (type: string) => show(names, hidden.includes(type) ? hidden.filter(one => one !== type) : [...hidden, type], 'replace');
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('node') as HTMLInputElement;
    if (field.value.trim()) show([...names, field.value.trim()], hidden);
    field.value = '';
  };
  const drawing = () => frame.current?.querySelector('svg.network') as SVGSVGElement | null;
  return (
    <>
      <h1>Explorer</h1>
      <form class="filters" onSubmit={add}>
        <label>Add a node<input name="node" placeholder="Qwen/Qwen3-8B or Library:transformers" autocomplete="off" spellcheck={false} /></label>
        <button>Draw</button>
        {names.length > 0 && <button type="button" onClick={() => { setChosen(null); show([], hidden); }}>Start again</button>}
      </form>
      {failure && <p class="failure" role="alert">{failure}</p>}
      {names.length === 0 && <Empty>Add a node by its id or name, or follow “Draw in the explorer” on the page of any node. For instance{' '}
        <a href="/explorer?node=Model:Qwen/Qwen3-8B">Qwen/Qwen3-8B</a>.</Empty>}
      {found.length > 0 && (
        <>
          <fieldset class="legend"><legend>Types shown</legend>
            {types.map(type => <label key={type}><input type="checkbox" checked={!hidden.includes(type)} onChange={() => toggle(type)} /><TypeMark type={type} /></label>)}
          </fieldset>
          <div class="explorer">
            <div ref={frame} class="canvas">
              <NetworkDrawing dots={dots} edges={edges} expanded={expanded} chosen={chosen?.id ?? null} onChoose={setChosen} />
            </div>
            <aside aria-live="polite">
              {chosen ? (
                <>
                  <p class="above"><TypeMark type={chosen.type} /></p>
                  <h2><NodeLink type={chosen.type} of={chosen.key} name={chosen.name} /></h2>
                  {expanded.has(chosen.id)
                    ? <button type="button" onClick={() => show(names.filter((_, index) => idOf(found[index]?.type ?? '', found[index]?.key ?? '') !== chosen.id), hidden)}>Collapse</button>
                    : <button type="button" onClick={() => show([...names, chosen.id], hidden)}>Expand</button>}
                  {chosen.fx != null && <button type="button" onClick={() => { chosen.fx = chosen.fy = null; setChosen({ ...chosen }); }}>Unpin</button>}
                  <ul>{edges.filter(edge => edge.source === chosen.id || edge.target === chosen.id).slice(0, 30).map(edge => {
                    const other = network.current.dots.get(edge.source === chosen.id ? edge.target : edge.source)!;
                    return <li key={edge.type + other.id}><button type="button" class="plain" onClick={() => setChosen(other)}>{`${typeName(other.type)} ${other.name}`}</button></li>;
                  })}</ul>
                </>
              ) : <Empty>Choose a node to expand it or to open its page; drag one to pin it. Of each type of edge the first {EACH} neighbours are drawn.</Empty>}
            </aside>
          </div>
          <p class="tools">
            <span class="quiet" id="drawn">{dots.length} nodes, {edges.length} edges</span>
            <button type="button" onClick={() => drawing() && savePng(drawing()!, 'network')}>PNG</button>
            <button type="button" onClick={() => drawing() && saveSvg(drawing()!, 'network')}>SVG</button>
            <button type="button" onClick={() => save('network.graphml', graphml(dots, edges), 'application/xml')}>GraphML</button>
          </p>
        </>
      )}
    </>
  );
}

/** Reads each neighbourhood once; those of names that fail are left out, and the failure is told. */
function useNeighbourhoods(names: string[]): [Neighbourhood[], string | null] {
  const known = useRef(new Map<string, Neighbourhood>());
  const [, arrived] = useState(0);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    setFailure(null);
    for (const name of names.filter(one => !known.current.has(one))) {
      read<Neighbourhood>(address(`${API}/neighbours`, { node: name, limit: EACH })).then(
        value => { known.current.set(name, value); arrived(count => count + 1); },
        reason => setFailure(reason.message),
      );
    }
  }, [names.join('\n')]);
  return [names.flatMap(name => known.current.get(name) ?? []), failure];
}
