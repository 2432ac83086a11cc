import { describe, expect, test } from 'vitest';
import { comparison } from '../../tests/support/comparison.ts';
import { hostileStory } from '../../tests/support/hostile.ts';
import { renderSummary } from './render-summary.ts';

describe('renderSummary', () => {
  test('tells sources, what they share, what differs kind by kind, and what is missing where', () => {
    expect(renderSummary(comparison).split('\n')).toEqual([
      'Sources',
      '  A Quay News, 4 March 2025, 5 sentences, cites the port',
      '  B Weir Post, 4 March 2025, 4 sentences',
      '  C Sluice Daily, 4 March 2025, 3 sentences',
      '',
      'What they share',
      '  5 passages, 5 of them told by more than one source.',
      '  A and C share wording: 25% of A and 50% of C stand word for word in the other.',
      '',
      'What differs',
      '  Contradiction',
      '    “Nobody was hurt” in A, “A deckhand was hurt” in B',
      '  Value',
      '    14 millimetres in A and C, 14 centimetres in B',
      '  Name',
      '    “Maren” in A, “Marin” in B',
      '  Quote',
      '    The quote ends early in B',
      '  Attribution',
      '    The source “the port” is dropped in B',
      '  Certainty',
      '    “may” in A, “will” in B',
      '  Wording',
      '    “moved” in A, “shifted” in C',
      '  Moved',
      '    Told first in C, last in A',
      '',
      'What is missing',
      '  Only in B',
      '    “A deckhand was hurt.”',
      '  Missing in B',
      '    “Barges wait outside.” (A, C)',
      '',
      expect.stringMatching(
        /^Found in all: 1 contradiction, 1 value, .* and 2 differences of form\.$/,
      ),
      '',
    ]);
  });

  test('tells four of a kind, and how many it does not tell', () => {
    const many = Array.from({ length: 15 }, () => comparison.findings[0]).filter(
      (finding) => finding !== undefined,
    );
    expect(renderSummary({ ...comparison, findings: many })).toContain('\n    and 11 more\n');
  });

  test('says whom several sources go back to, and who cites another of them', () => {
    const step = (text: string) => ({ text, start: 0, end: text.length });
    const attribution = [
      { article: 'A', chain: [step('Lock Wire'), step('two lock keepers')] },
      { article: 'B', chain: [step('the Lock Wire agency'), step('Quay News')] },
      { article: 'C', chain: [step('Lock Wire agency')] },
    ] as const;
    const summary = renderSummary({ ...comparison, attribution });
    expect(summary).toContain(
      '  A Quay News, 4 March 2025, 5 sentences, cites Lock Wire and, behind it, two lock keepers\n',
    );
    expect(summary).toContain('  B cites A (Quay News).\n');
    expect(summary).toContain(
      '  A and C both go back to Lock Wire: where they agree, that is one source.\n',
    );
  });

  test('says so where nothing differs, and what was cut', () => {
    const summary = renderSummary({
      ...comparison,
      findings: [],
      counts: {},
      cuts: [{ kind: 'budget', sentence: 'C was not compared.' }],
    });
    expect(summary).toContain('Not compared\n  C was not compared.\n');
    expect(summary).toContain(
      'No difference of the kinds this program looks for was found in what they share.\n',
    );
  });

  test('words of a source cannot steer the terminal', () => {
    const { comparison: hostile } = hostileStory(['\u001B[31mred\u001B[0m\r\nnext\u0007']);
    expect(renderSummary(hostile)).not.toMatch(/[^\P{Cc}\n]/u);
  });
});
