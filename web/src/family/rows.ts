import type { Relative } from '../api/client';
import type { Descent, Group, Grouping } from './descent';

/** How many of a group are shown at first, and how many more each time. */
export const STEP = 50;

/** A line of the tree. */
export type Row = { id: string; level: number; of: string | null } & (
  | { is: 'model'; member: Relative | null; model: string; relation: string | null }
  | { is: 'group'; group: Group; open: boolean }
  | { is: 'more'; group: Group; left: number });

/** The lines that are shown: the groups of each model, and of those that are open the first members. */
export function rowsOf(descent: Descent, by: Grouping, open: Map<string, number>): Row[] {
  const rows: Row[] = [];
  const model = (id: string, member: Relative | null, level: number, of: string | null, relation: string | null, above: string[]) => {
    const row = `${of ?? ''} ${id}`;
    rows.push({ id: row, level, of, is: 'model', member, model: id, relation });
    if (above.includes(id)) return;
    for (const group of descent.groups(id, by)) {
      const shown = open.get(group.id) ?? 0;
      rows.push({ id: group.id, level: level + 1, of: row, is: 'group', group, open: shown > 0 });
      group.members.slice(0, shown).forEach(one => model(one.id, one, level + 2, group.id, group.relation ?? one.links.find(link => link.of === id)!.relation, [...above, id]));
      if (shown > 0 && group.members.length > shown) {
        rows.push({ id: `${group.id} more`, level: level + 2, of: group.id, is: 'more', group, left: group.members.length - shown });
      }
    }
  };
  model(descent.family.model, null, 0, null, null, []);
  return rows;
}
