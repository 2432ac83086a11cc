import * as english from 'chrono-node/en';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishDates } from './english-dates.ts';

const WEDNESDAY = { instant: new Date('2001-06-13T12:00:00Z'), timezone: 'UTC' };

const found = (parser: Pick<typeof englishDates, 'parse'>, text: string) =>
  parser.parse(text, WEDNESDAY).map((result) => JSON.parse(JSON.stringify(result)));

describe('englishDates', () => {
  test('finds what chrono-node finds', () => {
    const words = fc.constantFrom(
      ...'two 5 a few half an hour day days weeks mon s ago earlier later after out before from now and , Friday on May 12 2023 last within yesterday 5pm'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 9 }), (picked) => {
        const text = picked.join(' ');
        expect([text, found(englishDates, text)]).toEqual([text, found(english.casual, text)]);
      }),
      { numRuns: 40 },
    );
  });

  test('hastens the two expressions that take long', () => {
    const context = { option: {}, reference: {} } as never;
    const changed = englishDates.parsers.filter((parser, at) => {
      const own = english.casual.parsers[at]?.pattern(context).source;
      return own !== parser.pattern(context).source;
    });
    expect(changed.length).toBe(2);
  });
});
