import { useState } from 'preact/hooks';
import { address, API, read, type FoundNode } from '../api/client';
import { setQuery } from '../router';
import { COLOURINGS, dayName, legendName, palette, type Colouring } from './colours';
import { untilInAddress, type Look } from './look';
import type { AtlasIndex } from './tiles';

interface Place {
  model: string;
  x: number;
  y: number;
}

/** Where to fly, what colours stand for, and until when. */
export function Controls({ index, look, onFound }: { index: AtlasIndex; look: Look; onFound: (place: Place) => void }) {
  const [failure, setFailure] = useState<string | null>(null);
  const search = async (event: SubmitEvent) => {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget as HTMLFormElement).get('model')).trim();
    if (!words) return;
    setFailure(null);
    try {
      const found = await read<FoundNode[]>(address(`${API}/nodes`, { search: words, type: 'Model', limit: 1 }));
      if (found.length === 0) return setFailure(`No model has the words ${words}.`);
      onFound(await read<Place>(address(`${API}/atlas/place`, { model: found[0]!.key })));
    } catch (problem) {
      setFailure((problem as Error).message);
    }
  };
  return (
    <>
      <form class="filters" onSubmit={search} aria-label="The map">
        <label>Fly to a model<input name="model" autocomplete="off" spellcheck={false} /></label>
        <button>Fly</button>
        <label>Colours by
          <select name="colour" value={look.colouring} onChange={event => setQuery({ colour: event.currentTarget.value })}>{COLOURINGS.map(one => <option key={one}>{one}</option>)}</select>
        </label>
        <label>Created until {dayName(look.until)}
          <input name="until" type="range" min={index.firstDay} max={index.lastDay} value={look.until} aria-valuetext={dayName(look.until)}
            onInput={event => setQuery({ until: untilInAddress(Number(event.currentTarget.value), index) }, 'replace')} />
        </label>
      </form>
      {failure && <p class="failure" role="alert">{failure}</p>}
    </>
  );
}

export function Legend({ colouring, index }: { colouring: Colouring; index: AtlasIndex }) {
  return (
    <ul class="row key" id="colours" aria-label={`Colours by ${colouring}`}>{palette(colouring, index).map(({ name, colour }) => (
      <li key={name}><svg width="12" height="12" aria-hidden="true"><circle cx="6" cy="6" r="5" fill={colour} /></svg> {legendName(colouring, name)}</li>
    ))}</ul>
  );
}
