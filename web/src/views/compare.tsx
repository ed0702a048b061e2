import { Empty, useTitle } from '../components/basics';
import { Models } from '../compare/models';
import { Owners } from '../compare/owners';
import { setQuery, type Place } from '../router';

/** Two models or two owners side by side; which stands in the address. */
export function CompareView({ place }: { place: Place }) {
  const type = place.query.get('type') === 'Owner' ? 'Owner' : 'Model';
  const [one, other] = [place.query.get('one') ?? '', place.query.get('other') ?? ''];
  useTitle(one && other ? `${one} and ${other}` : 'Compare');
  const compare = (event: SubmitEvent) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget as HTMLFormElement);
    setQuery(Object.fromEntries(['type', 'one', 'other'].map(name => [name, String(fields.get(name)).trim()])));
  };
  return (
    <>
      <h1>Compare</h1>
      <form class="filters" key={place.query.toString()} onSubmit={compare}>
        <label>Two
          <select name="type" defaultValue={type}>
            <option value="Model" selected={type === 'Model'}>models</option>
            <option value="Owner" selected={type === 'Owner'}>owners</option>
          </select>
        </label>
        <label>One<input name="one" defaultValue={one} required autocomplete="off" spellcheck={false} /></label>
        <label>Other<input name="other" defaultValue={other} required autocomplete="off" spellcheck={false} /></label>
        <button>Compare</button>
      </form>
      {one && other
        ? type === 'Model' ? <Models key={`${one} ${other}`} one={one} other={other} /> : <Owners key={`${one} ${other}`} one={one} other={other} />
        : <Empty>Give two ids of models, or two accounts of owners. For instance <a href="/compare?type=Model&one=Qwen/Qwen3-8B&other=Qwen/Qwen3-4B">Qwen/Qwen3-8B and
          Qwen/Qwen3-4B</a>, or <a href="/compare?type=Owner&one=qwen&other=unsloth">qwen and unsloth</a>.</Empty>}
    </>
  );
}
