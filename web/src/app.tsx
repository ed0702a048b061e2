import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { SearchBox } from './components/search-box';
import { followLinks, usePlace, type Place } from './router';
import { CompareView } from './views/compare';
import { ExplorerView } from './views/explorer';
import { FamilyView } from './views/family';
import { MetapathsView } from './views/metapaths';
import { NodeView } from './views/node';
import { OverviewView } from './views/overview';
import { SearchView } from './views/search';
import { StartView } from './views/start';

// The server answers these addresses with this page: PageFolders.java.
const SECTIONS = [
  { path: '/', name: 'Overview' },
  { path: '/explorer', name: 'Explorer' },
  { path: '/metapaths', name: 'Metapaths' },
  { path: '/atlas', name: 'Atlas' },
  { path: '/compare', name: 'Compare' },
  { path: '/start', name: 'First steps' },
];

export function App() {
  const place = usePlace();
  useEffect(followLinks, []);
  return (
    <>
      <a class="skip" href="#content">To the content</a>
      <header class="head">
        <a class="brand" href="/"><img src="/icon.svg" alt="" width="28" height="28" /> Hinterland</a>
        <nav aria-label="Views">
          {SECTIONS.map(({ path, name }) => <a key={path} href={path} aria-current={place.path === path ? 'page' : undefined}>{name}</a>)}
        </nav>
        <SearchBox />
      </header>
      <main id="content" tabIndex={-1}><View place={place} /></main>
      <footer>
        <p>Facts about models come from the Hugging Face Hub by way of HF//RADAR (CC BY 4.0), facts about papers from arXiv.
          The same as JSON: <a href="/docs/">HTTP API</a>.</p>
      </footer>
    </>
  );
}

function View({ place }: { place: Place }) {
  const node = /^\/node\/([A-Za-z]+)\/(.+)$/.exec(place.path);
  if (node) {
    const [, type, key] = node;
    const of = key!.split('/').map(decodeURIComponent).join('/');
    return <NodeView key={place.path} type={type!} of={of} />;
  }
  if (place.path.startsWith('/family/')) {
    const of = place.path.slice('/family/'.length).split('/').map(decodeURIComponent).join('/');
    return <FamilyView key={place.path} of={of} place={place} />;
  }
  switch (place.path.replace(/(?<=.)\/$/, '')) {
    case '/': return <OverviewView place={place} />;
    case '/search': return <SearchView place={place} />;
    case '/atlas': return <AtlasLater place={place} />;
    case '/compare': return <CompareView place={place} />;
    case '/explorer': return <ExplorerView place={place} />;
    case '/metapaths': return <MetapathsView place={place} />;
    default: return <StartView />;
  }
}

/** The map has a file of its own, which is fetched by those who look at it. */
function AtlasLater({ place }: { place: Place }) {
  const [view, setView] = useState<{ of: ComponentType<{ place: Place }> } | 'failed' | null>(null);
  useEffect(() => {
    import('./views/atlas').then(loaded => setView({ of: loaded.AtlasView }), () => setView('failed'));
  }, []);
  if (view === null) return <p class="quiet" role="status">Loading …</p>;
  if (view === 'failed') return <p class="failure" role="alert">The server cannot be reached; see whether "hinterland up" is still running.</p>;
  return <view.of place={place} />;
}
