import type { Family, Relative } from '../api/client';

/** What children are gathered by. */
export const GROUPINGS = ['relation', 'month', 'owner'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface Filter {
  relation: string;
  since: string;
  until: string;
}

/** The children of one model that go together. */
export interface Group {
  id: string;
  parent: string;
  name: string;
  /** How all of them derive, where they are gathered by that. */
  relation: string | null;
  members: Relative[];
}

/** Those who descend from a model and pass a filter, with those between them and the model. */
export class Descent {
  readonly members: Map<string, Relative>;
  /** How many pass the filter. */
  readonly passing: number;
  private readonly children = new Map<string, Relative[]>();

  constructor(readonly family: Family, filter: Filter) {
    const all = new Map(family.members.map(member => [member.id, member]));
    const passing = family.members.filter(member => passes(member, filter));
    this.passing = passing.length;
    this.members = new Map();
    const keep = (member: Relative) => {
      if (this.members.has(member.id)) return;
      this.members.set(member.id, member);
      for (const parent of parentsOf(member)) {
        const between = all.get(parent);
        if (between) keep(between);
      }
    };
    passing.forEach(keep);
    for (const member of this.members.values()) {
      for (const parent of parentsOf(member)) this.children.set(parent, [...(this.children.get(parent) ?? []), member]);
    }
  }

  /** The children of a model in groups, the largest first, months in their order. */
  groups(of: string, by: Grouping): Group[] {
    const groups = new Map<string, Group>();
    for (const member of this.children.get(of) ?? []) {
      for (const name of names(member, of, by)) {
        const id = `${of} ${name}`;
        if (!groups.has(id)) groups.set(id, { id, parent: of, name, relation: by === 'relation' ? name : null, members: [] });
        groups.get(id)!.members.push(member);
      }
    }
    const sorted = [...groups.values()];
    sorted.forEach(group => group.members.sort(mostUsed));
    return by === 'month'
      ? sorted.sort((one, other) => one.name.localeCompare(other.name))
      : sorted.sort((one, other) => other.members.length - one.members.length || one.name.localeCompare(other.name));
  }

  hasChildren(id: string) {
    return this.children.has(id);
  }
}

function mostUsed(one: Relative, other: Relative) {
  return (other.downloads ?? 0) - (one.downloads ?? 0) || one.id.localeCompare(other.id);
}

export function parentsOf(member: Relative) {
  return [...new Set(member.links.map(link => link.of))];
}

export function relationsTo(member: Relative, parent: string) {
  return member.links.filter(link => link.of === parent).map(link => link.relation);
}

function names(member: Relative, parent: string, by: Grouping): string[] {
  switch (by) {
    case 'relation': return relationsTo(member, parent);
    case 'month': return [member.created?.slice(0, 7) ?? 'unknown'];
    case 'owner': return [member.id.includes('/') ? member.id.slice(0, member.id.indexOf('/')) : 'without an owner'];
  }
}

function passes(member: Relative, { relation, since, until }: Filter) {
  return (!relation || member.links.some(link => link.relation === relation))
    && (!since || (member.created != null && member.created >= since))
    && (!until || (member.created != null && member.created <= until));
}
