import { COLOURINGS, dayName, type Colouring } from './colours';
import type { AtlasIndex } from './tiles';

const DAY = 86_400_000;

/** How the map is drawn. */
export interface Look {
  colouring: Colouring;
  /** The last day of which models are shown. */
  until: number;
}

export function lookOf(query: URLSearchParams, index: AtlasIndex): Look {
  return {
    colouring: COLOURINGS.find(one => one === query.get('colour')) ?? 'kind',
    until: Math.floor(Date.parse(query.get('until') ?? '') / DAY) || index.lastDay,
  };
}

/** What an address has for a day; nothing for the last one, which is shown unless another is asked for. */
export function untilInAddress(day: number, index: AtlasIndex) {
  return day >= index.lastDay ? '' : dayName(day);
}
