import { useEffect, useRef, useState } from 'preact/hooks';
import { address, API, useAnswer, type FoundNode } from '../api/client';
import { go, nodeAddress } from '../router';
import { TypeMark } from './basics';

const PAUSE = 150;

/** The search in the head of every view: completion over nodes of all types. Escape closes it, "/" leads to it. */
export function SearchBox() {
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState('');
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const wait = setTimeout(() => setWords(typed.trim()), PAUSE);
    return () => clearTimeout(wait);
  }, [typed]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const busy = (event.target as Element).closest('input, select, textarea');
      if (event.key === '/' && !busy) {
        event.preventDefault();
        field.current?.focus();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);

  const searchable = /[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(words);
  const answer = useAnswer<FoundNode[]>(searchable ? address(`${API}/nodes`, { search: words, limit: 4 }) : null);
  const found = searchable && answer.state === 'ready' ? answer.value.slice(0, 14) : [];
  const shown = open && found.length > 0;

  const leave = (to: string) => {
    setOpen(false);
    setChosen(-1);
    go(to);
    scrollTo(0, 0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setOpen(false);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setChosen(found.length ? (chosen + step + found.length) % found.length : -1);
    }
  };
  const onSubmit = (event: Event) => {
    event.preventDefault();
    const node = shown ? found[chosen] : undefined;
    if (node) leave(nodeAddress(node.type, node.key));
    else if (typed.trim()) leave(address('/search', { search: typed.trim() }));
  };
  return (
    <form id="search" class="search" role="search" onSubmit={onSubmit}>
      <input ref={field} id="words" type="text" placeholder="Models, papers, people, tags, any id" aria-label="Search" autocomplete="off"
        spellcheck={false} role="combobox" aria-expanded={shown} aria-controls="completions" aria-autocomplete="list"
        aria-activedescendant={shown && chosen >= 0 ? `completion-${chosen}` : undefined} value={typed}
        onInput={event => { setTyped(event.currentTarget.value); setOpen(true); setChosen(-1); }}
        onKeyDown={onKeyDown} onBlur={() => setOpen(false)} />
      <button>Search</button>
      <ul id="completions" role="listbox" aria-label="Found" hidden={!shown}>
        {shown && found.map((node, index) => (
          <li key={node.type + node.key} id={`completion-${index}`} role="option" aria-selected={index === chosen}
            onPointerDown={event => { event.preventDefault(); leave(nodeAddress(node.type, node.key)); }}>
            <span>{node.name}</span><TypeMark type={node.type} />
          </li>
        ))}
      </ul>
    </form>
  );
}
