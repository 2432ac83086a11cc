import {
  type Comparison,
  type FindingKind,
  isEmptyRange,
  type Siglum,
} from '../../../app/index.ts';
import { type PassageIndex, placesOf } from '../../state/passage-index.ts';
import { ownTitle } from '../../state/passage-titles.ts';

/** A passage that others have and an article lacks. */
export interface Gap {
  readonly passage: string;
  readonly finding: string;
  readonly kind: FindingKind;
  /** The program's title of the passage: its words, in quotation marks. */
  readonly title: string;
  readonly places: readonly string[];
  /** True where one line is enough. */
  readonly brief: boolean;
}

/** With more sources than a pair, what only one of them has is a small thing in all the others. */
const PAIR = 2;

/** The gaps of an article by the offset they stand at. */
export function gapsOf(
  comparison: Comparison,
  index: PassageIndex,
  siglum: Siglum,
): Map<number, Gap[]> {
  const gaps = new Map<number, Gap[]>();
  for (const { id, kind, evidence } of comparison.findings) {
    const gap = evidence.find((one) => one.article === siglum && isEmptyRange(one));
    const passage = index.homes.get(id);
    if (!gap || !passage || evidence.every(isEmptyRange)) continue;
    // Where the article has the passage, it lacks words inside it: those are marked in the others.
    if (index.numbers.get(siglum)?.has(passage)) continue;
    const places = placesOf(index, passage);
    const brief = kind === 'only-here' && comparison.articles.length > PAIR;
    const here: Gap = {
      passage,
      finding: id,
      kind,
      title: ownTitle(comparison, passage),
      places,
      brief,
    };
    gaps.set(gap.start, [...(gaps.get(gap.start) ?? []), here]);
  }
  return gaps;
}
