import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { describeRange, reanchor } from '../../../app/index.ts';
import { makeText } from '../align/make-text.ts';
import type { EditedText } from './edited-text.ts';
import { type EditPlan, makeEditedText } from './make-edits.ts';
import { type Outcome, type ScoredHighlight, scoreAnchors } from './score-anchors.ts';

const scored = (text: EditedText): readonly ScoredHighlight[] => {
  const selectors = text.highlights.map((highlight) => describeRange(text.old, highlight));
  return scoreAnchors(text, reanchor(text.old, text.new, selectors));
};

const share = (highlights: readonly ScoredHighlight[], outcome: Outcome): number =>
  highlights.filter((highlight) => highlight.outcome === outcome).length / highlights.length;

describe('re-anchoring on made texts', () => {
  const plans: readonly (readonly [EditPlan, right: number, wrong: number])[] = [
    [{ name: '10 % edited', words: 0.1, blocks: 0, marks: ['short', 'sentence'] }, 0.97, 0.005],
    [{ name: '20 % edited', words: 0.2, blocks: 0, marks: ['short'] }, 0.93, 0.01],
    [{ name: 'moved', words: 0.05, blocks: 0.2, marks: ['short', 'paragraph'] }, 0.95, 0.01],
  ];
  for (const [plan, right, wrong] of plans)
    test(`${plan.name}: right at least ${right}, wrong at most ${wrong}`, () => {
      const highlights = [1, 2, 3, 4, 5].flatMap((seed) =>
        scored(makeEditedText(plan, makeText(100, seed), seed)),
      );
      expect(share(highlights, 'right')).toBeGreaterThanOrEqual(right);
      expect(share(highlights, 'wrong')).toBeLessThanOrEqual(wrong);
    });
});

const REAL_EDITS = fileURLToPath(
  new URL('../../../../shared/bench-security/reanchor/real-edits.jsonl', import.meta.url),
);

test.skipIf(!existsSync(REAL_EDITS))(
  'on real edits (needs ../shared/bench-security/reanchor) every label keeps its share of right places',
  () => {
    const lines = readFileSync(REAL_EDITS, 'utf8').trim().split('\n');
    const all = lines.flatMap((line) => scored(JSON.parse(line)));
    const floors = { verbatim: 0.98, modified: 0.95, repeated: 0.98, gone: 0.95 };
    for (const [label, floor] of Object.entries(floors)) {
      const labelled = all.filter((highlight) => highlight.label === label);
      expect(share(labelled, 'right'), label).toBeGreaterThanOrEqual(floor);
    }
  },
);

describe('scoreAnchors', () => {
  const text: EditedText = {
    id: 't',
    old: 'abcdefghij',
    new: 'abcdefghij',
    highlights: [
      { id: 'there', label: 'x', start: 0, end: 10, expected: [0, 10] },
      { id: 'deleted', label: 'x', start: 0, end: 10, expected: null },
    ],
  };
  const outcomesOf = (state: 'moved' | 'uncertain', start: number, end: number) => {
    const anchor = { state, range: { start, end } };
    return scoreAnchors(text, [anchor, anchor]).map(({ outcome }) => outcome);
  };

  test('a sure place is right from seven tenths of overlap on and wrong below three', () => {
    expect(outcomesOf('moved', 0, 7)).toEqual(['right', 'wrong']);
    expect(outcomesOf('moved', 0, 6)).toEqual(['partly', 'wrong']);
    expect(outcomesOf('moved', 0, 2)).toEqual(['wrong', 'wrong']);
  });

  test('a guess is neither right nor wrong', () => {
    expect(outcomesOf('uncertain', 0, 10)).toEqual(['uncertain', 'uncertain']);
  });

  test('giving up is right where the words were deleted', () => {
    expect(scoreAnchors(text, []).map(({ outcome }) => outcome)).toEqual(['lost', 'right']);
  });
});
