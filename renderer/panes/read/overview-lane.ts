import {
  type Comparison,
  type FindingKind,
  isEmptyRange,
  type Siglum,
  type TextRange,
} from '../../../app/index.ts';
import type { Lane, LanePassage, LaneTick } from '../../dom/draw-overview.ts';
import { passageIndexOf } from '../../state/passage-index.ts';
import { gapsOf } from './gaps-of.ts';
import type { PlacedHighlight } from './placed-highlights.ts';

/** One article at a glance, in offsets of its text: its passages, where something was found, its gaps and its notes. */
export function overviewLane(
  comparison: Comparison,
  siglum: Siglum,
  hidden: readonly FindingKind[],
  noted: readonly PlacedHighlight[],
): Lane {
  const gaps = [...gapsOf(comparison, passageIndexOf(comparison), siglum)]
    .filter(([, here]) => here.some(({ kind }) => !hidden.includes(kind)))
    .map(([at]) => at);
  const passages = passagesOf(comparison, siglum);
  return {
    siglum,
    start: passages[0]?.start ?? 0,
    end: passages.at(-1)?.end ?? 0,
    passages,
    ticks: ticksOf(comparison, siglum, hidden),
    gaps,
    notes: noted.filter((one) => one.siglum === siglum).map(({ start }) => start),
  };
}

function passagesOf(comparison: Comparison, siglum: Siglum): readonly LanePassage[] {
  const index = passageIndexOf(comparison);
  const homes = index.passageOf.get(siglum) ?? [];
  const passages: LanePassage[] = [];
  index.sentences.get(siglum)?.forEach(({ start, end }, number) => {
    const passage = homes[number];
    const last = passages.at(-1);
    if (!passage) return;
    if (last?.passage === passage) passages[passages.length - 1] = { ...last, end };
    else passages.push({ passage, start, end });
  });
  return passages;
}

function ticksOf(
  { findings }: Comparison,
  siglum: Siglum,
  hidden: readonly FindingKind[],
): readonly LaneTick[] {
  return findings
    .filter(({ kind }) => !hidden.includes(kind))
    .flatMap(({ kind, evidence }) =>
      evidence
        .filter((one) => one.article === siglum && !isEmptyRange(one))
        .map(({ start }: TextRange) => ({ at: start, kind })),
    );
}
