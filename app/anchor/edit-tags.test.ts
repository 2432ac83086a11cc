import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addTag, LONGEST_TAG, mergeTags, rankTags, suggestTags } from './edit-tags.ts';

describe('addTag', () => {
  test('adds a tag with its white space tidied', () => {
    expect(addTag(['harbour'], '  to \n check ')).toEqual(['harbour', 'to check']);
  });

  test('adds neither white space nor a tag that is there in another case', () => {
    const tags = ['Harbour'];
    expect(addTag(tags, ' \t')).toBe(tags);
    expect(addTag(tags, 'harbour')).toBe(tags);
  });

  test('cuts a tag that is too long, never within a character', () => {
    const [tag = ''] = addTag([], `${'a'.repeat(LONGEST_TAG - 1)}🚢`);
    expect(tag).toBe('a'.repeat(LONGEST_TAG - 1));
  });
});

describe('rankTags', () => {
  test('gives each tag once, the one used most first, then by letters', () => {
    const used = ['tone', 'Harbour', 'atom', 'harbour', 'tone', 'HARBOUR', 'Tolls'];
    expect(rankTags(used)).toEqual(['Harbour', 'tone', 'atom', 'Tolls']);
  });
});

describe('suggestTags', () => {
  test('gives tags by their beginning, in the order given, without those the mark has', () => {
    const known = ['tone', 'Tolls', 'Harbour', 'to check', 'atom'];
    expect(suggestTags(known, 'To', ['tone'])).toEqual(['Tolls', 'to check']);
    expect(suggestTags(known, 'har', [])).toEqual(['Harbour']);
    expect(suggestTags(known, 'x', [])).toEqual([]);
  });
});

describe('mergeTags', () => {
  test('keeps what either side added and drops what either took away', () => {
    expect(mergeTags(['a', 'b', 'c'], ['a', 'c', 'ours'], ['b', 'c', 'theirs'])).toEqual([
      'c',
      'theirs',
      'ours',
    ]);
  });

  test('gives back the side that alone changed something', () => {
    const tags = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
    fc.assert(
      fc.property(tags, tags, (base, changed) => {
        expect(mergeTags(base, base, changed)).toEqual(changed);
        expect(mergeTags(base, changed, base).toSorted()).toEqual(changed.toSorted());
      }),
    );
  });
});
