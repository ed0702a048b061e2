import { useFixed } from '../api/client';

/** Returns the address of Neo4j Browser, where the server knows it. */
export function useBrowser(): string | null {
  return useFixed<{ browser: string | null }>('/browser/address.json')?.browser ?? null;
}

/**
 * Returns the address at which Neo4j Browser draws what surrounds a node. That of the local server runs the query for a
 * model; any other puts it into its editor.
 */
export function drawing(browser: string, type: string, keyProperty: string, key: string) {
  const quoted = key.replace(/[\\']/g, '\\$&');
  const query = `MATCH (node:${type} {${keyProperty}: '${quoted}'})-[edge]-(neighbour)
RETURN node, edge, neighbour
ORDER BY startNode(edge) = node DESC, coalesce(neighbour.downloads, 0) DESC, elementId(edge)
LIMIT 300`;
  const url = new URL(browser);
  if (type === 'Model') url.searchParams.set('model', key);
  url.searchParams.set('cmd', 'edit');
  url.searchParams.set('arg', query);
  return url.href;
}

export function DrawLink({ type, of }: { type: string; of: string }) {
  const browser = useBrowser();
  const schema = useFixed<{ nodeTypes: { label: string; key: string }[] }>('/api/v1/schema');
  const property = schema?.nodeTypes.find(one => one.label === type)?.key;
  if (!browser || !property) return null;
  return <a href={drawing(browser, type, property, of)} aria-label={`Open in Neo4j Browser: the network around ${of}`}>Open in Neo4j Browser</a>;
}
