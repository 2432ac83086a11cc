import { describe, expect, test } from 'vitest';
import type { Siglum } from '../text/article.ts';
import { describeLanguageCuts } from './describe-languages.ts';

const document = (siglum: Siglum, lang: string | null, sentence = 'Boats left') => ({
  siglum,
  lang,
  sentences: [sentence],
});

const sentencesOf = (...documents: readonly ReturnType<typeof document>[]) =>
  describeLanguageCuts(documents).map((cut) => cut.sentence);

describe('describeLanguageCuts', () => {
  test('says which article is in another language', () => {
    expect(sentencesOf(document('A', 'en'), document('C', 'en'), document('D', 'uk'))).toEqual([
      'D is in Ukrainian; it is not lined up with the others yet.',
    ]);
  });

  test('names several articles of one language in one sentence', () => {
    expect(
      sentencesOf(
        document('A', 'en'),
        document('B', 'de'),
        document('C', 'en'),
        document('D', 'de'),
        document('E', 'en'),
      ),
    ).toEqual(['B and D are in German; they are not lined up with the others yet.']);
  });

  test('says nothing where all articles can be lined up, or there are none', () => {
    expect(sentencesOf(document('A', 'en'), document('B', null))).toEqual([]);
    expect(sentencesOf()).toEqual([]);
  });

  test('shows a tag that is no language as it stands', () => {
    expect(sentencesOf(document('A', 'en'), document('B', '???'))).toEqual([
      'B is in “???”; it is not lined up with the others yet.',
    ]);
  });
});
