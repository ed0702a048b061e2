import type { AtlasIndex } from './tiles';

/** What the colour of a model stands for; the order is that of the bytes in tiles, age last. */
export const COLOURINGS = ['kind', 'modality', 'licence', 'owner', 'age'] as const;
export type Colouring = (typeof COLOURINGS)[number];

/** Told apart by people of every colour vision as far as ten can be, on light and on dark; the last one is for the rest. */
const DISTINCT = ['#2f86d0', '#e08a1e', '#2fa36b', '#c2519c', '#d0503f', '#7c6bd6', '#a58a1a', '#2aa3a8', '#96603a'];
const REST = '#8b949e';
/** From old to new. */
const AGES = ['#3b3fa8', '#2f6fb0', '#1f8f9c', '#3aa66f', '#9fae2e', '#e0a526'];

export function palette(colouring: Colouring, index: AtlasIndex): { name: string; colour: string }[] {
  if (colouring === 'age') return AGES.map((colour, step) => ({ name: dayName(dayOfStep(index, step)), colour }));
  const { kinds, modalities, licenses, owners } = index.legend;
  const names = { kind: kinds, modality: modalities, licence: licenses, owner: owners }[colouring];
  return names.map((name, at) => ({ name, colour: at === names.length - 1 ? REST : DISTINCT[at % DISTINCT.length]! }));
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
