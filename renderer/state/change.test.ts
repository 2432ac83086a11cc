import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HIGHLIGHT_COLOURS } from '../../app/index.ts';
import { articleOf, highlightOf, noteOf, verdictOf, workOf } from '../../tests/support/work.ts';
import { applyChange } from './apply-change.ts';
import type { Change } from './change.ts';
import { invertChange } from './invert-change.ts';
import type { Work } from './work.ts';

const MARKED = workOf(['A', 'B', 'C'], {
  highlights: ['h1', 'h2', 'h3', 'h4'],
  notes: ['n1', 'n2'],
});
const START: Work = {
  ...MARKED,
  highlights: MARKED.highlights.map((one) =>
    one.id === 'h1' ? { ...one, tags: ['harbour', 'tone'] } : one,
  ),
  // Two hang on h1, as where two windows began one at the same time.
  notes: [...MARKED.notes, noteOf('n4', 'h1')],
  decisions: [verdictOf('d1'), { ...verdictOf('d2'), words: ['before'] }],
};

const siglum = fc.constantFrom('A', 'B', 'C', 'H');
const mark = fc.constantFrom('h1', 'h2', 'h3', 'h4', 'nowhere');

/** Any change a reader could make to `START`, some of them about things that are not there. */
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('rename' as const), name: fc.string() }),
  fc.record({ kind: fc.constant('remove-article' as const), siglum }),
  fc.record({ kind: fc.constant('move-article' as const), siglum, to: fc.nat(2) }),
  fc.record({
    kind: fc.constant('edit-publication' as const),
    siglum,
    fields: fc.record({ outlet: fc.string(), published: fc.constantFrom('2026-01-02', null) }),
  }),
  fc.record({
    kind: fc.constant('relabel-block' as const),
    siglum,
    block: fc.nat(2),
    leftOutBecause: fc.constantFrom('left out by you', null),
  }),
  fc.record({ kind: fc.constant('remove-highlight' as const), id: mark }),
  fc.record({
    kind: fc.constant('recolour-highlight' as const),
    id: mark,
    colour: fc.constantFrom(...HIGHLIGHT_COLOURS),
  }),
  fc.record({
    kind: fc.constant('tag-highlight' as const),
    id: mark,
    tag: fc.constantFrom('harbour', 'to check'),
    at: fc.constantFrom(0, 1, null),
  }),
  fc.record({
    kind: fc.constant('remove-note' as const),
    id: fc.constantFrom('n1', 'n2', 'n4', 'n9'),
  }),
  fc.constant<Change>({ kind: 'write-note', note: { ...noteOf('n1', 'h1'), text: 'rewritten' } }),
  fc.constant<Change>({ kind: 'write-note', note: noteOf('n3', 'h3') }),
  fc.constant<Change>({ kind: 'add-highlight', highlight: highlightOf('h9', 'B'), notes: [] }),
  fc.constant<Change>({
    kind: 'add-highlight',
    highlight: highlightOf('h8', 'C'),
    notes: [{ ...noteOf('n1', 'h1'), highlights: ['h1', 'h8'] }],
  }),
  fc.record({
    kind: fc.constant('tie-note' as const),
    id: fc.constantFrom('n1', 'n2', 'n9'),
    highlight: fc.constantFrom('h1', 'h2', 'h3'),
    at: fc.constantFrom(0, 1, null),
  }),
  fc.record({
    kind: fc.constant('decide' as const),
    what: fc.constant('decision'),
    put: fc.uniqueArray(fc.constantFrom('d1', 'd2', 'd3').map(verdictOf), {
      selector: ({ id }) => id,
    }),
    takeBack: fc.subarray(['d1', 'd2', 'd9']),
  }),
  fc.record({
    kind: fc.constant('place-highlight' as const),
    id: mark,
    selector: fc.constant({
      ...highlightOf('h9', 'A').selector,
      position: { type: 'TextPositionSelector' as const, start: 5, end: 10 },
    }),
  }),
  fc.constant<Change>({
    kind: 'renew-article',
    article: { ...articleOf('B'), text: 'Another text.', blocks: [] },
    highlights: [{ ...highlightOf('h2', 'B'), anchoring: 'lost' }],
    notes: [{ ...noteOf('n2', 'h2'), text: 'renewed' }],
    decisions: [{ ...verdictOf('d2'), words: ['after'] }],
  }),
  fc.constant<Change>({
    kind: 'take-in',
    added: {
      articles: [articleOf('E')],
      highlights: [highlightOf('h20', 'E'), highlightOf('h21', 'A')],
      notes: [noteOf('n20', 'h21')],
      decisions: [verdictOf('d20')],
    },
  }),
  fc.constant<Change>({
    kind: 'add-article',
    article: articleOf('D'),
    at: 1,
    highlights: [],
    notes: [],
  }),
);

const byId = <T extends { id: string }>(marks: readonly T[]) =>
  marks.toSorted((a, b) => a.id.localeCompare(b.id));

/** Work with marks in a fixed order: a mark that comes back may stand later in its list. */
const settled = (work: Work) => ({
  ...work,
  highlights: byId(work.highlights),
  notes: byId(work.notes),
  decisions: byId(work.decisions),
});

describe('a change by the reader', () => {
  test('is taken back by its inverse, whatever the change', () => {
    fc.assert(
      fc.property(anyChange, (change) => {
        const inverse = invertChange(START, change);
        const after = applyChange(START, change);
        const back = inverse ? applyChange(after, inverse) : after;
        expect(settled(back)).toEqual(settled(START));
      }),
    );
  });

  test('is taken back in a row with others, last first', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyChange, { maxLength: 6, selector: ({ kind }) => kind }),
        (changes) => {
          const inverses: Change[] = [];
          let work: Work = START;
          for (const change of changes) {
            const inverse = invertChange(work, change);
            if (inverse) inverses.unshift(inverse);
            work = applyChange(work, change);
          }
          for (const inverse of inverses) work = applyChange(work, inverse);
          expect(settled(work)).toEqual(settled(START));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('about something that is not there changes nothing', () => {
    expect(invertChange(START, { kind: 'remove-highlight', id: 'nowhere' })).toBeNull();
    expect(applyChange(START, { kind: 'remove-highlight', id: 'nowhere' })).toEqual(START);
  });

  test('that removes a source takes its marks along and brings them back', () => {
    const change: Change = { kind: 'remove-article', siglum: 'A' };
    const after = applyChange(START, change);
    expect(after.highlights.map(({ id }) => id)).toEqual(['h2', 'h3']);
    expect(after.notes.map(({ id }) => id)).toEqual(['n2']);
    const inverse = invertChange(START, change);
    expect(inverse).toMatchObject({ kind: 'add-article', at: 0 });
  });
});
