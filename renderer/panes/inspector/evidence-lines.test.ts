import { describe, expect, test } from 'vitest';
import { articleOfText } from '../../../tests/support/article-of-text.ts';
import { alikeLines, evidenceLines } from './evidence-lines.ts';

const TEXT =
  'The flood broke the weir. Its keeper called the flood slow, and after much thought about it also rather cold.\n\nThe flood went.';
const article = articleOfText('A', TEXT);

function linesOf(...wordings: readonly string[]): readonly string[] {
  let from = 0;
  const evidence = wordings.map((text) => {
    const start = TEXT.toLowerCase().indexOf(text.toLowerCase(), from);
    from = start + text.length;
    return { article: 'A', start, end: from, text: TEXT.slice(start, from) } as const;
  });
  return evidenceLines(evidence, [article]).map(({ text, places }) => `${text} ×${places}`);
}

describe('the lines of evidence on a card', () => {
  test('name the same words of a source once, and at how many places they stand', () => {
    expect(linesOf('the flood', 'the flood', 'the flood')).toEqual(['The flood ×3']);
  });

  test('join pieces of one saying, cutting what lies between', () => {
    expect(linesOf('slow', 'cold')).toEqual(['slow … cold ×1']);
    expect(linesOf('keeper', 'called')).toEqual(['keeper called ×1']);
  });

  test('keep pieces of two paragraphs apart', () => {
    expect(linesOf('cold', 'went')).toEqual(['cold ×1', 'went ×1']);
  });

  test('name the sources with the same words together, and those with none', () => {
    const line = { article: 'A', start: 4, end: 9, text: 'flood', places: 1 } as const;
    const gap = { ...line, end: 4, text: '' } as const;
    const lines = [
      line,
      { ...gap, article: 'B' },
      { ...line, article: 'C' },
      { ...gap, article: 'D' },
    ] as const;
    const sigla = alikeLines(lines).map((group) => group.map(({ article }) => article).join(''));
    expect(sigla).toEqual(['AC', 'BD']);
  });

  test('keep a gap beside the words, and the words of another source', () => {
    const words = { article: 'A', start: 4, end: 9, text: 'flood' } as const;
    const evidence = [words, { ...words, start: 9, text: '' }, { ...words, article: 'B' } as const];
    expect(evidenceLines(evidence, [article])).toHaveLength(3);
  });
});
