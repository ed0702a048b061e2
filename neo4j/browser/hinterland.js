// Runs before Neo4j Browser starts: ?model=ID in the address draws what surrounds a model, as soon as somebody has
// connected and the style is there. The Browser itself only puts the query of an address into its editor. Nothing else
// in an address is ever run, since anybody can write a link.
(() => {
  const MODEL_ID = /^(?!\.)[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)?$/;
  const PAUSE_IN_MILLISECONDS = 500;

  const address = new URL(location.href);
  const model = address.searchParams.get('model') ?? '';
  if (!MODEL_ID.test(model)) {
    return;
  }
  const pattern = `(model:Model {id: '${model}'})`;
  address.searchParams.set('cmd', 'edit');
  address.searchParams.set('arg', `MATCH ${pattern}-[edge]-(neighbour)
RETURN model, edge, neighbour
ORDER BY startNode(edge) = model DESC, coalesce(neighbour.downloads, 0) DESC, elementId(edge)
LIMIT 300`);
  history.replaceState(null, '', address);

  const frames = () =>
    [...document.querySelectorAll('article')].map(frame => frame.textContent.replace(/\u00a0/g, ' '));
  // The commands on connecting make frames, of which that of the style comes last; a drawing belongs on top of them.
  const isConnected = () => frames().some(text => text.includes('.grass'));
  const isDrawn = () => frames().some(text => text.includes(pattern));

  const running = setInterval(() => {
    if (isDrawn()) {
      clearInterval(running);
    } else if (isConnected()) {
      document.querySelector('[data-testid=editor-Run]')?.click();
    }
  }, PAUSE_IN_MILLISECONDS);
})();
