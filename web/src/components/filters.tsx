import { address, API, useAnswer, type Group, type Parameters } from '../api/client';
import { setQuery } from '../router';
import { number } from '../text';

/** The parameters of /figures that the page offers; the names are the API's. */
const CHOICES = { modality: 'Modality', pipeline: 'Task', library: 'Library', license: 'Licence', kind: 'Kind' };
const TYPED = { owner: 'Owner', tag: 'Tag' };
const DAYS = { createdFrom: 'Created from', createdBefore: 'Created before' };
const ALL = { ...CHOICES, ...TYPED, ...DAYS };

export function filtersOf(query: URLSearchParams): Parameters {
  return Object.fromEntries(Object.keys(ALL).map(name => [name, query.get(name) ?? undefined]));
}

export function withFilter(query: URLSearchParams, name: string, value: string) {
  const changed = new URLSearchParams(query);
  changed.set(name, value);
  return `/?${changed}`;
}

export function Filters({ query }: { query: URLSearchParams }) {
  const chosen = Object.keys(ALL).filter(name => query.get(name));
  return (
    <form class="filters" aria-label="Filters" onSubmit={event => event.preventDefault()}>
      {Object.entries(CHOICES).map(([name, label]) => <Choice key={name} name={name} label={label} query={query} />)}
      {Object.entries(TYPED).map(([name, label]) => <Typed key={name} name={name} label={label} type="text" query={query} />)}
      {Object.entries(DAYS).map(([name, label]) => <Typed key={name} name={name} label={label} type="date" query={query} />)}
      {chosen.length > 0 && (
        <button type="button" onClick={() => setQuery(Object.fromEntries(chosen.map(name => [name, ''])))}>Remove all filters</button>
      )}
    </form>
  );
}

interface FilterProperties {
  name: string;
  label: string;
  query: URLSearchParams;
}

/** The values that the other filters leave, each with its number of models. */
function Choice({ name, label, query }: FilterProperties) {
  const others = { ...filtersOf(query), [name]: undefined };
  const answer = useAnswer<Group[]>(address(`${API}/figures/groups`, { ...others, by: name, limit: 100 }));
  const value = query.get(name) ?? '';
  const groups = answer.state === 'ready' ? answer.value : [];
  return (
    <label>{label}
      <select name={name} value={value} onChange={event => setQuery({ [name]: event.currentTarget.value })}>
        <option value="">all</option>
        {value && !groups.some(group => group.key === value) && <option value={value}>{value}</option>}
        {groups.map(group => <option key={group.key} value={group.key}>{`${group.name} (${number(group.models)})`}</option>)}
      </select>
    </label>
  );
}

function Typed({ name, label, type, query }: FilterProperties & { type: 'text' | 'date' }) {
  const common = {
    name,
    value: query.get(name) ?? '',
    onChange: (event: { currentTarget: HTMLInputElement }) => setQuery({ [name]: event.currentTarget.value.trim() }),
  };
  return <label>{label}{type === 'date' ? <input type="date" {...common} /> : <input type="text" autocomplete="off" spellcheck={false} {...common} />}</label>;
}
