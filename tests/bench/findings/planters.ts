import type { FindingKind } from '../../../app/index.ts';
import type { Planter } from './plant.ts';
import { dropAttribution } from './planters/attributions.ts';
import { plantDate } from './planters/dates.ts';
import { plantEpithet } from './planters/epithets.ts';
import { dropHedge, plantHedge } from './planters/hedges.ts';
import { plantName } from './planters/names.ts';
import { plantNegation } from './planters/negations.ts';
import { plantNumber } from './planters/numbers.ts';
import { plantQuoteCut, plantQuoteWord } from './planters/quotations.ts';
import { plantSpeaker } from './planters/speakers.ts';
import { plantUnit } from './planters/units.ts';

/** Every change inside a sentence that the bench knows, with the one kind a reader would file it under. */
export const PLANTERS: Readonly<
  Record<string, { readonly kind: FindingKind; readonly plant: Planter }>
> = {
  number: { kind: 'value', plant: plantNumber },
  unit: { kind: 'value', plant: plantUnit },
  date: { kind: 'value', plant: plantDate },
  name: { kind: 'name', plant: plantName },
  speaker: { kind: 'attribution', plant: plantSpeaker },
  'quote word': { kind: 'quote', plant: plantQuoteWord },
  'quote cut': { kind: 'quote', plant: plantQuoteCut },
  negation: { kind: 'contradiction', plant: plantNegation },
  'hedge added': { kind: 'certainty', plant: plantHedge },
  'hedge dropped': { kind: 'certainty', plant: dropHedge },
  epithet: { kind: 'wording', plant: plantEpithet },
  'attribution dropped': { kind: 'attribution', plant: dropAttribution },
};
