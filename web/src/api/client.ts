import { useEffect, useState } from 'preact/hooks';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Totals = Schemas['Totals'];
export type Group = Schemas['Group'];
export type Usage = Schemas['Usage'];
export type FoundNode = Schemas['FoundNode'];
export type Neighbourhood = Schemas['Neighbourhood'];
export type Link = Schemas['Neighbourhood.Link'];
export type Neighbour = Schemas['Neighbourhood.Neighbour'];

export type Family = Schemas['Family'];
export type Relative = Schemas['Relative'];
export type LicenseAnswer = Schemas['LicenseAnswer'];
export type BillOfMaterials = Schemas['BillOfMaterials'];
export type Part = Schemas['BillOfMaterials.Part'];
export type Kinship = Schemas['Kinship'];
export type Paper = Schemas['PaperCatalog.PaperDetail'];
export type WalkAnswer = Schemas['WalkAnswer'];

export type Parameters = Record<string, string | number | string[] | undefined>;

/** What an address answers, as soon as it does. */
export type Answer<T> = { state: 'loading' } | { state: 'failed'; why: string } | { state: 'ready'; value: T };

export function address(path: string, parameters: Parameters = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== '') query.append(name, String(one));
    }
  }
  const text = query.toString();
  return path + (text ? `?${text}` : '');
}

/** Returns the JSON at an address; fails with the words of the problem document. */
export async function read<T>(url: string, options: RequestInit = {}): Promise<T> {
  let response: Response;
  try {
    response = await fetch(url, { ...options, headers: { Accept: 'application/json', ...options.headers } });
  } catch (failure) {
    if (options.signal?.aborted) throw failure;
    throw new Error('The server cannot be reached; see whether "hinterland up" is still running.');
  }
  const body = await response.json().catch(() => ({}));
  if (!response.ok) {
    const possible = Array.isArray(body.possible) && body.possible.length ? ` Perhaps: ${body.possible.join(', ')}` : '';
    throw new Error((body.detail ?? body.title ?? `The server answers ${response.status}.`) + possible);
  }
  return body as T;
}

export const API = '/api/v1';

/** Returns the address of a model in the API, which has an underscore in the place of an owner where there is none. */
export function modelAddress(id: string) {
  return `${API}/models/${(id.includes('/') ? id : `_/${id}`).split('/').map(encodeURIComponent).join('/')}`;
}

const fixed = new Map<string, Promise<unknown>>();

/** Asks once what does not change while the server runs, however many parts of the page want it. */
export function useFixed<T>(url: string): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    if (!fixed.has(url)) fixed.set(url, read<T>(url));
    fixed.get(url)!.then(answer => setValue(answer as T), () => fixed.delete(url));
  }, [url]);
  return value;
}

/** Asks the API, and again where the question changes; an answer to an earlier question is dropped. */
export function useAnswer<T>(url: string | null): Answer<T> {
  const [answer, setAnswer] = useState<{ url: string | null; answer: Answer<T> }>({ url: null, answer: { state: 'loading' } });
  useEffect(() => {
    if (url === null) return;
    const wanted = new AbortController();
    read<T>(url, { signal: wanted.signal }).then(
      value => setAnswer({ url, answer: { state: 'ready', value } }),
      failure => {
        if (!wanted.signal.aborted) setAnswer({ url, answer: { state: 'failed', why: failure.message } });
      },
    );
    return () => wanted.abort();
  }, [url]);
  return answer.url === url ? answer.answer : { state: 'loading' };
}
