import { DISTINCT, REST } from '../drawing/palette';
import type { AtlasIndex } from './tiles';

/** What the colour of a model stands for. */
export const COLOURINGS = ['kind', 'modality', 'licence', 'conflict', 'owner', 'age'] as const;
export type Colouring = (typeof COLOURINGS)[number];

/** From least to most serious. */
const SEVERITIES = ['#3f8fd6', '#e08a1e', '#d0352b'];
/** From old to new. */
const AGES = ['#3b3fa8', '#2f6fb0', '#1f8f9c', '#3aa66f', '#9fae2e', '#e0a526'];

export function palette(colouring: Colouring, index: AtlasIndex): { name: string; colour: string }[] {
  if (colouring === 'age') return AGES.map((colour, step) => ({ name: dayName(dayOfStep(index, step)), colour }));
  const { kinds, modalities, licenses, owners, conflicts } = index.legend;
  const names = { kind: kinds, modality: modalities, licence: licenses, owner: owners, conflict: conflicts }[colouring];
  const colours = colouring === 'conflict' ? SEVERITIES : DISTINCT;
  return names.map((name, at) => ({ name, colour: at === names.length - 1 ? REST : colours[at % colours.length]! }));
}

/** Most models are young: steps are nearer to each other towards the last day. */
export function ageStep(index: AtlasIndex, day: number) {
  const age = Math.max(0, Math.min(1, (day - index.firstDay) / Math.max(1, index.lastDay - index.firstDay)));
  return Math.min(AGES.length - 1, Math.floor(age ** AGE_POWER * AGES.length));
}

export const AGE_POWER = 2;
export const AGE_STEPS = AGES.length;

function dayOfStep(index: AtlasIndex, step: number) {
  return index.firstDay + (step / AGES.length) ** (1 / AGE_POWER) * (index.lastDay - index.firstDay);
}

export function dayName(day: number) {
  return new Date(Math.round(day) * 86_400_000).toISOString().slice(0, 10);
}

export function rgb(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

/** What stands beside a colour. */
export function legendName(colouring: Colouring, name: string) {
  return colouring === 'age' ? `from ${name}` : name;
}
