import { describe, expect, test } from 'vitest';
import { scanWords } from './scan-words.ts';

const wordsOf = (text: string): string[] => {
  const words: string[] = [];
  scanWords(text, (start, end) => words.push(text.slice(start, end)));
  return words;
};

describe('scanWords', () => {
  test('finds words and numbers and passes over marks', () => {
    expect(wordsOf('“No,” said 1,200.5 people.')).toEqual(['No', 'said', '1,200.5', 'people']);
  });

  test('keeps letters parted by full stops together', () => {
    expect(wordsOf('The U.S. envoy, z.B. one')).toEqual(['The', 'U.S', 'envoy', 'z.B', 'one']);
  });

  test('takes a middle dot and a soft hyphen as part of the word', () => {
    expect(wordsOf('Lebe·wesen cam\u00adp')).toEqual(['Lebe·wesen', 'cam\u00adp']);
  });

  test('takes every ideograph as a word', () => {
    expect(wordsOf('和平 talks')).toEqual(['和', '平', 'talks']);
  });

  test('finds nothing in marks, emoji and lone surrogates', () => {
    expect(wordsOf('… — 🙂 \ud800')).toEqual([]);
  });
});
