import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { savePng, saveSvg } from '../drawing/picture';
import { csv, fileName, save } from '../text';
import { Rows } from './basics';

interface Properties {
  title: string;
  note?: string;
  columns: string[];
  rows: (string | number)[][];
  children: ComponentChildren;
}

/** A chart that is a table as well, with the same figures as CSV and as a picture. */
export function Figure({ title, note, columns, rows, children }: Properties) {
  const frame = useRef<HTMLDivElement>(null);
  const [asTable, setAsTable] = useState(false);
  const file = fileName(title);
  const drawing = () => frame.current?.querySelector('svg');
  return (
    <section class="figure">
      <h2>{title}</h2>
      {note && <p class="quiet">{note}</p>}
      {rows.length === 0 && <p class="quiet">No model passes the filters, or none has this.</p>}
      {rows.length > 0 && <div ref={frame}>
        {asTable ? <Rows caption={title} rows={rows} columns={columns.map((name, index) => ({
          name, number: typeof rows[0]?.[index] === 'number', cell: (row: (string | number)[]) => row[index]!.toLocaleString('en'),
        }))} /> : children}
      </div>}
      {rows.length > 0 && <div class="tools">
        <button type="button" aria-pressed={asTable} aria-label={`${title}: as a table`} onClick={() => setAsTable(!asTable)}>Table</button>
        <button type="button" aria-label={`${title}: save as CSV`} onClick={() => save(`${file}.csv`, csv(columns, rows), 'text/csv')}>CSV</button>
        {!asTable && <button type="button" aria-label={`${title}: save as SVG`} onClick={() => drawing() && saveSvg(drawing()!, file)}>SVG</button>}
        {!asTable && <button type="button" aria-label={`${title}: save as PNG`} onClick={() => drawing() && savePng(drawing()!, file)}>PNG</button>}
      </div>}
    </section>
  );
}
