import type { Evidence, Finding } from '../compare/finding.ts';
import { markupSigns } from '../text/markup-signs.ts';
import type { TextRange } from '../text/text-range.ts';
import {
  type ArticleGuide,
  type Guides,
  guideOf,
  labelAt,
  sentenceBefore,
  sentencesIn,
  spanOf,
} from './article-guide.ts';
import { type Mark, markText } from './mark-text.ts';
import type { EvidenceLine } from './report.ts';

/** One line for each place: pieces of evidence in one sentence share theirs. */
export function buildEvidence(
  guides: Guides,
  { kind, evidence }: Finding,
): readonly EvidenceLine[] {
  const places = new Map<string, Place>();
  for (const piece of evidence) {
    const place = placeOf(guideOf(guides, piece.article), piece);
    const key = `${piece.article} ${place.context.start} ${place.gap}`;
    const there = places.get(key);
    if (there === undefined) places.set(key, place);
    else
      places.set(key, {
        ...there,
        context: joined(there.context, place.context),
        pieces: [...there.pieces, piece],
      });
  }
  return [...places.values()].map(({ guide, gap, context, pieces }) => ({
    siglum: guide.article.siglum,
    language: guide.article.language,
    label: gap === 'after' ? null : labelAt(guide, context),
    gap,
    context: markText(
      guide.article.text,
      context,
      pieces.map(({ start, end }): Mark => ({ start, end, kind, colour: null })),
      markupSigns(guide.article),
    ),
  }));
}

interface Place {
  readonly guide: ArticleGuide;
  readonly gap: EvidenceLine['gap'];
  readonly context: TextRange;
  readonly pieces: readonly Evidence[];
}

/** The sentences evidence stands in; for a gap, the sentence it is in or would follow. */
function placeOf(guide: ArticleGuide, evidence: Evidence): Place {
  const pieces = [evidence];
  if (evidence.text !== '')
    return { guide, gap: null, context: spanOf(sentencesIn(guide, evidence), evidence), pieces };
  const { start } = evidence;
  const inside = sentencesIn(guide, { start, end: start + 1 })[0];
  if (inside !== undefined && inside.start < start)
    return { guide, gap: 'inside', context: inside, pieces };
  const before = sentenceBefore(guide, start);
  if (before !== null) return { guide, gap: 'after', context: before, pieces };
  return { guide, gap: 'start', context: { start, end: start }, pieces };
}

const joined = (a: TextRange, b: TextRange): TextRange => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});
