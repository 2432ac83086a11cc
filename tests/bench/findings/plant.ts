import type { FindingKind } from '../../../app/index.ts';

/** A change put into one of two texts, with the kind of finding it must cause. Offsets are UTF-16 code units, half-open. */
export interface Plant {
  readonly kind: FindingKind;
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

/** A text changed at one place; the range is that of the changed words, empty where words were only taken away. */
export interface Planted {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What planters may ask for. */
export interface Soil {
  /** From 0 to 1, the same numbers in every run. */
  readonly random: () => number;
  /** Words of all articles that are written small somewhere: a capitalised word that is not among them is a name. */
  readonly smallWords: ReadonlySet<string>;
}

/** Tries to change a text at a place the random numbers choose; null where it has no such place. */
export type Planter = (text: string, soil: Soil) => Planted | null;
