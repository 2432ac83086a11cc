import type { FindingKind } from '../../../app/index.ts';

/** A change put into one of two texts, with the kind of finding it must cause. Offsets are UTF-16 code units, half-open. */
export interface Plant {
  readonly kind: FindingKind | readonly FindingKind[];
  readonly article: 'a' | 'b';
  readonly start: number;
  readonly end: number;
}

/** One line of a bench file: two texts and what was planted. */
export interface PlantedPair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly plants: readonly Plant[];
}

/** A text changed at one place. */
export interface Planted {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Tries to change a text at a place the random numbers choose; null where it has no such place. */
export type Planter = (text: string, random: () => number) => Planted | null;
