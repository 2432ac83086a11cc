import { describe, expect, test } from 'vitest';
import { wordsOf } from '../words.ts';
import { speakerAt } from './find-speaker.ts';
import { isBreak } from './source-phrases.ts';

/** The words that say who speaks, for each verb of saying that has a speaker. */
function speakers(text: string): readonly string[] {
  const words = wordsOf(text, { start: 0, end: text.length });
  const breaks = words.map((word, at) =>
    isBreak(word, text.slice(word.end, words[at + 1]?.start ?? word.end + 1)),
  );
  const forms = new Set(['tammer', 'ivo', 'monday']);
  return words.flatMap((_, at) => {
    const source = speakerAt(words, text, breaks, forms, at);
    if (source === null) return [];
    const [first, last] = [words[source.start], words[source.shownEnd - 1]];
    return [text.slice(first?.start, last?.end)];
  });
}

describe('speakerAt', () => {
  test.each([
    ['The lamps are dark, said Ivo Tammer.', ['said Ivo Tammer']],
    ['Ivo Tammer said the lamps are dark.', ['Ivo Tammer said']],
    ['Ivo Tammer, an engineer of the town, said the lamps are dark.', ['Ivo Tammer']],
    ['The officials said that it rained.', ['The officials said']],
  ])('reads who speaks in %j', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  test('takes no words of the quotation for the speaker', () => {
    expect(speakers('"On Monday, we found it," said Ivo Tammer.')).toEqual(['said Ivo Tammer']);
  });

  test('knows nobody who is only "we"', () => {
    expect(speakers('and so we said it again')).toEqual([]);
  });
});
