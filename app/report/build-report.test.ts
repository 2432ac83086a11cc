import { describe, expect, test } from 'vitest';
import {
  comparison,
  evidenceOf,
  highlight,
  note,
  tellings,
} from '../../tests/support/comparison.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Finding, Verdict } from '../compare/finding.ts';
import { buildReport } from './build-report.ts';
import type { EvidenceLine, MarkedText, ReportDetails } from './report.ts';

const details: ReportDetails = {
  name: 'The stuck gate',
  createdAt: '2025-03-05T09:00:00.000Z',
  generator: 'synoptic 0.1.0',
  highlights: [highlight],
  notes: [note],
};

const report = buildReport(comparison, details);

/** "A2: The [gate] moved": one line of evidence, what is marked in brackets. */
const lineWords = ({ label, siglum, gap, context }: EvidenceLine): string =>
  `${label ?? siglum}${gap === null ? '' : ` ${gap}`}: ${markedWords(context)}`;

const markedWords = (pieces: readonly MarkedText[]): string =>
  pieces.map(({ text, kind, colour }) => ((kind ?? colour) ? `[${text}]` : text)).join('');

const evidenceOfKind = (kind: Finding['kind']): readonly string[] | undefined =>
  report.groups.find((group) => group.kind === kind)?.findings[0]?.evidence.map(lineWords);

describe('findings', () => {
  test('stand in groups in the order of the kinds, numbered through', () => {
    expect(report.groups.map(({ kind }) => kind)).toEqual([
      'contradiction',
      'value',
      'name',
      'quote',
      'attribution',
      'certainty',
      'wording',
      'absent',
      'only-here',
      'moved',
    ]);
    expect(report.groups.flatMap(({ findings }) => findings.map(({ number }) => number))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });

  test('show their evidence inside its sentence, with the name of the passage', () => {
    expect(evidenceOfKind('value')).toEqual([
      'A2: The lock gate moved [14 millimetres], engineer Ola Maren said.',
      'B2: The lock gate moved [14 centimetres], engineer Ola Marin said.',
      'C3: The lock gate shifted [14 millimetres], engineer Ola Maren said.',
    ]);
  });

  test('show an absence at its place: in a sentence, or after one', () => {
    expect(evidenceOfKind('attribution')?.[1]).toBe('B4 inside: A deckhand was hurt.');
    expect(evidenceOfKind('absent')?.[1]).toBe('B after: A deckhand was hurt.');
  });

  test('an absence before everything has no sentence to show', () => {
    const [finding] = comparison.findings;
    if (finding === undefined) throw new Error('unreachable');
    const evidence = [{ article: 'A', start: 0, end: 0, text: '' } as const];
    const atStart = { ...comparison, findings: [{ ...finding, evidence }] };
    expect(buildReport(atStart, details).groups[0]?.findings[0]?.evidence.map(lineWords)).toEqual([
      'A start: ',
    ]);
  });

  test('two pieces of evidence in one sentence share a line', () => {
    const [finding] = comparison.findings;
    if (finding === undefined) throw new Error('unreachable');
    const evidence = [evidenceOf(tellings.a, 'moved'), evidenceOf(tellings.a, 'Maren')];
    const twice = { ...comparison, findings: [{ ...finding, evidence }] };
    expect(buildReport(twice, details).groups[0]?.findings[0]?.evidence.map(lineWords)).toEqual([
      'A2: The lock gate [moved] 14 millimetres, engineer Ola [Maren] said.',
    ]);
  });

  test('a dismissed finding is listed and draws no line among the passages', () => {
    const verdict: Verdict = {
      state: 'dismissed',
      reason: 'same thing',
      at: '2025-03-05T09:00:00Z',
    };
    const dismissed: Comparison = {
      ...comparison,
      findings: comparison.findings.map((finding) => ({ ...finding, verdict })),
    };
    const built = buildReport(dismissed, { ...details, highlights: [] });
    expect(built.groups).toHaveLength(10);
    const drawn = built.rows.flatMap(({ cells }) => cells.flatMap(({ words }) => words));
    expect(drawn.filter(({ kind }) => kind !== null)).toEqual([]);
  });
});

describe('passages', () => {
  test('have a cell for every source, with its words, lines and fills', () => {
    const row = report.rows.find(({ cells }) => cells[0]?.label === 'A2');
    expect(row?.cells.map(({ label, state, words }) => [label, state, markedWords(words)])).toEqual(
      [
        ['A2', 'reworded', 'The lock gate [moved] [14 millimetres], engineer Ola [Maren] said.'],
        ['B2', 'reworded', 'The lock gate moved [14 centimetres], engineer Ola [Marin] said.'],
        ['C3', 'reworded', 'The lock gate [shifted] [14 millimetres], engineer Ola Maren said.'],
      ],
    );
  });

  test('say nothing where a source has nothing', () => {
    const [row] = report.rows.filter(({ cells }) => cells.some(({ state }) => state === 'absent'));
    expect(row?.cells.find(({ state }) => state === 'absent')).toMatchObject({
      label: null,
      words: [],
    });
  });
});

test('sources come with their files, their coverage and what was left out', () => {
  expect(report.sources[1]).toMatchObject({
    siglum: 'B',
    outlet: 'Weir Post',
    file: { name: 'B.txt', sha256: 'b'.repeat(64) },
    coverage: { shared: 4, absent: 1, onlyHere: 0 },
    leftOut: 1,
  });
});

test('readings in the ledgers know their passage', () => {
  expect(report.values[0]?.readings.map(({ label }) => label)).toEqual(['A2', 'B2']);
  expect(report.quotes[0]?.readings.map(({ label }) => label)).toEqual(['A3', 'B3']);
});

test('differences of form are counted where they are not listed', () => {
  expect(report.formNotListed).toBe(2);
});

test('a spent budget makes the report approximate, an unknown language does not', () => {
  const cut = (kind: 'budget' | 'language') =>
    buildReport({ ...comparison, cuts: [{ kind, sentence: 'Cut.' }] }, details);
  expect(cut('budget')).toMatchObject({ approximate: true, cuts: ['Cut.'] });
  expect(cut('language')).toMatchObject({ approximate: false, cuts: ['Cut.'] });
});

describe('the reader’s marks', () => {
  test('stand in their sentence, with their notes', () => {
    const [mark] = report.marks;
    expect(mark).toMatchObject({ state: 'placed', label: 'A2' });
    expect(mark?.notes).toEqual([{ pieces: [{ kind: 'words', text: note.text }], alsoOn: [] }]);
    expect(markedWords(mark?.context ?? [])).toBe(
      'The lock gate moved [14 millimetres], engineer Ola Maren said.',
    );
  });

  test('are shown with their old words where those are gone', () => {
    const gone = {
      ...highlight,
      selector: {
        ...highlight.selector,
        quote: { ...highlight.selector.quote, exact: 'nine furlongs' },
      },
    };
    const [mark] = buildReport(comparison, { ...details, highlights: [gone] }).marks;
    expect(mark).toMatchObject({ state: 'orphaned', label: null });
    expect(markedWords(mark?.context ?? [])).toBe('[nine furlongs]');
  });
});
