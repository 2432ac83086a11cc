import {
  type Comparison,
  type Finding,
  type FindingKind,
  isEmptyRange,
  type Siglum,
} from '../../../app/index.ts';
import { passageIndexOf, placesOf } from '../../state/passage-index.ts';
import type { Mark } from './nest-marks.ts';

/** Kinds whose evidence is shown at a place and not under words. */
const PLACE_KINDS: ReadonlySet<FindingKind> = new Set(['absent', 'only-here', 'moved']);
/** Whether words inside a passage are found in one source only, though others have the passage. */
function isInside(comparison: Comparison, { id, kind }: Finding): boolean {
  const index = passageIndexOf(comparison);
  const passage = index.homes.get(id);
  return kind === 'only-here' && passage !== undefined && placesOf(index, passage).length > 1;
}

/** The marks of an article's findings, in the comparison's order. */
export function marksOf(comparison: Comparison | null, siglum: Siglum): readonly Mark[] {
  return (comparison?.findings ?? [])
    .filter(
      (finding) => !PLACE_KINDS.has(finding.kind) || (comparison && isInside(comparison, finding)),
    )
    .flatMap(({ id, kind, summary, evidence }) =>
      evidence
        .filter((one) => one.article === siglum && !isEmptyRange(one))
        .map(({ start, end }) => ({ start, end, finding: id, kind, summary })),
    );
}
