import { describe, expect, test } from 'vitest';
import { comparison } from '../../tests/support/comparison.ts';
import { hostileStory } from '../../tests/support/hostile.ts';
import { renderSummary } from './render-summary.ts';

describe('renderSummary', () => {
  test('tells sources, passages and findings, one line each', () => {
    expect(renderSummary(comparison).split('\n')).toEqual([
      'A  Quay News  5 sentences',
      'B  Weir Post  4 sentences',
      'C  Sluice Daily  3 sentences',
      '',
      '5 passages, 5 told by more than one source.',
      '',
      expect.stringMatching(/^Found: 1 contradiction, 1 value, .* and 2 differences of form\.$/),
      '  Contradiction  “Nobody was hurt” in A, “A deckhand was hurt” in B',
      '  Value          14 millimetres in A and C, 14 centimetres in B',
      '  Name           “Maren” in A, “Marin” in B',
      '  Quote          The quote ends early in B',
      '  Attribution    The source “the port” is dropped in B',
      '  Certainty      “may” in A, “will” in B',
      '  Wording        “moved” in A, “shifted” in C',
      '  Absent         Absent in B: “Barges wait outside”',
      '  Only here      Only in B: “A deckhand was hurt”',
      '  Moved          Told first in C, last in A',
      '',
    ]);
  });

  test('says how many findings it does not tell', () => {
    const many = Array.from({ length: 15 }, () => comparison.findings[0]).filter(
      (finding) => finding !== undefined,
    );
    expect(renderSummary({ ...comparison, findings: many })).toContain('\n  and 3 more\n');
  });

  test('says so where nothing differs, and what was cut', () => {
    const summary = renderSummary({
      ...comparison,
      findings: [],
      counts: {},
      cuts: [{ kind: 'budget', sentence: 'C was not compared.' }],
    });
    expect(summary).toContain(
      'No difference of the kinds this program looks for was found in what they share.\n\nC was not compared.\n',
    );
  });

  test('words of a source cannot steer the terminal', () => {
    const { comparison: hostile } = hostileStory(['\u001B[31mred\u001B[0m\r\nnext\u0007']);
    expect(renderSummary(hostile)).not.toMatch(/[^\P{Cc}\n]/u);
  });
});
