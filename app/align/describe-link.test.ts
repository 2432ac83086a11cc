import { describe, expect, test } from 'vitest';
import { describeLink } from './describe-link.ts';
import { indexStory } from './index-story.ts';

function describeFirst(a: readonly string[], b: readonly string[]) {
  const filler = ['Rain fell all day', 'Snow came later', 'Nobody slept much'];
  const story = indexStory([
    { sentences: [a.join(' '), ...filler], lang: 'en' },
    { sentences: [b.join(' '), ...filler], lang: 'en' },
  ]);
  const [first, second] = story.documents;
  if (!first || !second) throw new Error('two documents were given');
  const group = { rows: [0], columns: [0], score: 1, decision: null };
  return describeLink(story, first, second, group);
}

describe('describeLink', () => {
  test('calls sentences with equal words the same', () => {
    expect(describeFirst(['Boats left, quickly.'], ['“Boats left quickly”'])).toEqual({
      kind: 'same',
      reasons: ['the same words'],
    });
  });

  test('counts rare words and names numbers and names', () => {
    const { kind, reasons } = describeFirst(
      ['On Monday Peskov counted 18 boats there'],
      ['There were 18 boats, said Peskov on Monday'],
    );
    expect(kind).toBe('reworded');
    expect(reasons[0]).toMatch(/^\d of \d rare words shared$/);
    expect(reasons).toContain('same number 18');
    expect(reasons.at(-1)).toContain('Peskov');
  });

  test('names rare words that may mean the same', () => {
    const { reasons } = describeFirst(
      ['The blaze destroyed warehouses'],
      ['Warehouses burned down in the fire'],
    );
    expect(reasons.at(-1)).toBe('related words blaze/fire, destroyed/burned');
  });

  test('calls it partial where one side says much more', () => {
    const long =
      'Boats left the harbour while engineers inspected damaged cables beneath the eastern lighthouse';
    expect(describeFirst(['Boats left the harbour'], [long]).kind).toBe('partial');
  });
});
