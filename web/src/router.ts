import { useEffect, useState } from 'preact/hooks';

/** Where the page is: the path, and the parameters behind it. Every view reads all that it shows from here. */
export interface Place {
  path: string;
  query: URLSearchParams;
}

const MOVED = 'hinterland:moved';

function here(): Place {
  return { path: location.pathname, query: new URLSearchParams(location.search) };
}

export function go(address: string, how: 'push' | 'replace' = 'push') {
  history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
  dispatchEvent(new Event(MOVED));
}

/** Changes parameters of the address; an empty value removes one. */
export function setQuery(changes: Record<string, string>, how: 'push' | 'replace' = 'push') {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value) query.set(name, value);
    else query.delete(name);
  }
  const text = query.toString();
  go(location.pathname + (text ? `?${text}` : ''), how);
}

export function usePlace(): Place {
  const [place, setPlace] = useState(here);
  useEffect(() => {
    const moved = () => setPlace(here());
    addEventListener('popstate', moved);
    addEventListener(MOVED, moved);
    return () => {
      removeEventListener('popstate', moved);
      removeEventListener(MOVED, moved);
    };
  }, []);
  return place;
}

const VIEWS = /^\/($|search|start|explorer|metapaths|compare|atlas|node\/|family\/)/;

/** Follows links between views without loading the page again; all others are the browser's. */
export function followLinks() {
  const onClick = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || link.target || link.hasAttribute('download') || link.origin !== location.origin
      || !VIEWS.test(link.pathname) || link.hash) return;
    event.preventDefault();
    go(link.pathname + link.search);
    scrollTo(0, 0);
  };
  addEventListener('click', onClick);
  return () => removeEventListener('click', onClick);
}

/** Returns the address of a node's page; slashes of keys stay, for addresses that people can read. */
export function nodeAddress(type: string, key: string) {
  return `/node/${type}/${key.split('/').map(encodeURIComponent).join('/')}`;
}

/** Returns the address of a model's family, with what is shown of it. */
export function familyAddress(model: string, shown: Record<string, string> = {}) {
  const query = new URLSearchParams(shown).toString();
  return `/family/${model.split('/').map(encodeURIComponent).join('/')}${query && `?${query}`}`;
}
