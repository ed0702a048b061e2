import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useFixed, type Answer } from '../api/client';
import { nodeAddress } from '../router';
import { csv, fileName, save, typeName } from '../text';

/** Shows an answer when it is there, and says what is going on until then. */
export function Shown<T>({ answer, children }: { answer: Answer<T>; children: (value: T) => ComponentChildren }) {
  if (answer.state === 'loading') return <p class="quiet" role="status">Loading …</p>;
  if (answer.state === 'failed') return <p class="failure" role="alert">{answer.why}</p>;
  return <>{children(answer.value)}</>;
}

export function Empty({ children }: { children: ComponentChildren }) {
  return <p class="quiet">{children}</p>;
}

/** Sets the title of the window, by which tabs and histories name the view. */
export function useTitle(title: string) {
  useEffect(() => {
    document.title = title ? `${title} · Hinterland` : 'Hinterland';
  }, [title]);
}

/** The colours of node types are the server's, the same as in Neo4j Browser. */
export function useColours(): Record<string, string> {
  return useFixed<{ models: Record<string, string> }>('/browser/colours.json')?.models ?? {};
}

export function NodeLink({ type, name, of }: { type: string; name?: string; of: string }) {
  return <a href={nodeAddress(type, of)}>{name ?? of}</a>;
}

export function TypeMark({ type }: { type: string }) {
  const colours = useColours();
  return (
    <span class="type">
      <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true"><circle cx="5" cy="5" r="5" fill={colours[type] ?? 'currentColor'} /></svg>
      {typeName(type)}
    </span>
  );
}

export interface Column<T> {
  name: string;
  number?: boolean;
  cell: (row: T) => ComponentChildren;
  /** What a file has instead of the words that are shown, such as a whole number. */
  value?: (row: T) => string | number;
}

export function Table<T>({ columns, rows, caption }: { columns: Column<T>[]; rows: T[]; caption: string }) {
  const body = useRef<HTMLTableSectionElement>(null);
  return (
    <>
      <Rows columns={columns} rows={rows} caption={caption} body={body} />
      <p class="tools small"><button type="button" aria-label={`${caption}: save as CSV`} onClick={() => save(`${fileName(caption)}.csv`, csv(columns.map(column => column.name), cells(columns, rows, body.current!)), 'text/csv')}>CSV</button></p>
    </>
  );
}

/** What the table shows as text, unless a column has a value of its own for files. */
function cells<T>(columns: Column<T>[], rows: T[], body: HTMLTableSectionElement) {
  return rows.map((row, at) => columns.map((column, index) => column.value?.(row) ?? shownIn(body.rows[at]!.cells[index]!)));
}

function shownIn(cell: HTMLTableCellElement) {
  const items = [...cell.querySelectorAll('li')];
  return (items.length > 0 ? items.map(item => item.textContent).join('; ') : cell.textContent ?? '').trim();
}

interface RowsProperties<T> {
  columns: Column<T>[];
  rows: T[];
  caption: string;
  body?: RefObject<HTMLTableSectionElement | null>;
}

/** A table without a file. */
export function Rows<T>({ columns, rows, caption, body }: RowsProperties<T>) {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption class="unseen">{caption}</caption>
        <thead><tr>{columns.map(column => <th key={column.name} scope="col" class={column.number ? 'number' : ''}>{column.name}</th>)}</tr></thead>
        <tbody ref={body}>
          {rows.map((row, index) => (
            <tr key={index}>{columns.map(column => <td key={column.name} class={column.number ? 'number' : ''}>{column.cell(row)}</td>)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Figures with their names, the way the overview begins. */
export function Tiles({ tiles, id }: { tiles: [name: string, value: string, share?: string][]; id?: string }) {
  return (
    <dl class="tiles" id={id}>
      {tiles.map(([name, value, share]) => <div key={name}><dt>{name}</dt><dd>{value}{share && <small> {share}</small>}</dd></div>)}
    </dl>
  );
}
