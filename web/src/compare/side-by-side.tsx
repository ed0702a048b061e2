import type { ComponentChildren } from 'preact';
import { Table } from '../components/basics';

/** A fact of two; absent ones are shown as such. */
export interface Fact {
  name: string;
  one: ComponentChildren;
  other: ComponentChildren;
}

/** Two of a kind in one table, a fact a line. */
export function SideBySide({ title, names, facts }: { title: string; names: [string, string]; facts: Fact[] }) {
  const absent = <span class="quiet">–</span>;
  return (
    <section class="side">
      <h2>{title}</h2>
      <Table caption={`${title}: ${names[0]} and ${names[1]}`} rows={facts} columns={[
        { name: 'fact', cell: fact => fact.name },
        { name: names[0], cell: fact => fact.one ?? absent },
        { name: names[1], cell: fact => fact.other ?? absent },
      ]} />
    </section>
  );
}
