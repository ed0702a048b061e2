const API = '/api/v1';
const number = new Intl.NumberFormat('en');
const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });
const byId = id => document.getElementById(id);

/** Returns the JSON at an address; fails with the words of the problem document. */
async function read(address) {
  const response = await fetch(address, { headers: { Accept: 'application/json' } });
  const body = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new Error(body.detail || body.title || `The server answers ${response.status}`);
  }
  return body;
}

function element(name, text, properties = {}) {
  return Object.assign(document.createElement(name), { textContent: text }, properties);
}

function figure(name, count) {
  const entry = document.createElement('div');
  entry.append(element('dt', name), element('dd', number.format(count)));
  return entry;
}

async function showFigures() {
  const figures = byId('figures');
  try {
    const [segregation, overview] = await Promise.all([read(`${API}/stats/segregation`), read(`${API}/stats`)]);
    const sum = counts => Object.values(counts).reduce((total, count) => total + count, 0);
    figures.append(
      figure('models', segregation.models),
      figure('with downloads', segregation.downloads.positive),
      figure('with likes', segregation.likes.positive),
      figure('derivations', sum(overview.lineage)),
      figure('owners', overview.owners),
      figure('tags', overview.nodes.Tag),
      figure('papers', overview.nodes.Paper),
      figure('authors', overview.nodes.Author),
    );
    if (overview.asOf) {
      byId('listing').textContent = `The listing of ${overview.asOf}.`;
      byId('listing').hidden = false;
    }
  } catch (failure) {
    byId('figures-failure').textContent = failure.message;
    byId('figures-failure').hidden = false;
  } finally {
    figures.removeAttribute('aria-busy');
  }
}

let browser;

async function linkBrowser() {
  const address = await read('/browser/address.json');
  byId('style-command').textContent = `:style ${location.origin}/browser/models.grass`;
  byId('guide-command').textContent = `:guide ${location.origin}/browser/guide.html`;
  if (address.browser) {
    browser = address.browser;
    document.querySelectorAll('#browser, a.browser').forEach(link => {
      link.href = browser;
    });
  }
}

/**
 * Returns the address at which Neo4j Browser draws what surrounds a model. That of the local server runs the query; any
 * other puts it into its editor.
 */
function drawing(id) {
  const quoted = id.replace(/[\\']/g, '\\$&');
  const query = `MATCH (model:Model {id: '${quoted}'})-[edge]-(neighbour)
RETURN model, edge, neighbour
ORDER BY startNode(edge) = model DESC, coalesce(neighbour.downloads, 0) DESC, elementId(edge)
LIMIT 300`;
  const address = new URL(browser);
  address.searchParams.set('model', id);
  address.searchParams.set('cmd', 'edit');
  address.searchParams.set('arg', query);
  return address.href;
}

function modelEntry(model) {
  const entry = document.createElement('li');
  const path = model.id.includes('/') ? model.id : `_/${model.id}`;
  entry.append(element('a', model.id, { href: `${API}/models/${path.split('/').map(encodeURIComponent).join('/')}` }));
  if (browser) {
    entry.append(' · ', element('a', 'draw', { href: drawing(model.id), ariaLabel: `Draw the network around ${model.id}` }));
  }
  const facts = [
    model.kind,
    model.pipeline,
    model.library,
    model.downloads === null ? null : `${compact.format(model.downloads)} downloads`,
    model.likes === null ? null : `${compact.format(model.likes)} likes`,
  ];
  entry.append(element('span', facts.filter(Boolean).join(' · '), { className: 'facts' }));
  return entry;
}

let latest = 0;

async function search(words) {
  const own = ++latest;
  byId('found').textContent = 'Searching …';
  let found;
  let models = [];
  try {
    const page = await read(`${API}/models?search=${encodeURIComponent(words)}&limit=20`);
    models = page.items;
    found = models.length === 0 ? 'No model has these words in its name.' : `${page.next ? 'The first ' : ''}${models.length} found`;
  } catch (failure) {
    found = failure.message;
  }
  // A slow answer to earlier words must not replace that to the latest.
  if (own === latest) {
    byId('found').textContent = found;
    byId('models').replaceChildren(...models.map(modelEntry));
  }
}

byId('search').addEventListener('submit', event => {
  event.preventDefault();
  const words = byId('words').value.trim();
  if (words) {
    search(words);
  }
});

linkBrowser().catch(failure => console.warn(`The address of Neo4j Browser is not known: ${failure.message}`));
showFigures();
