import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeWire, encodeWire } from './wire.ts';

const bytes = fc.uint8Array({ maxLength: 40 }).map((array) => new Uint8Array(array));
const key = fc.oneof(fc.string(), fc.constantFrom('$bytes', '$$bytes', '$', '__proto__', 'name'));
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'binary' }),
    // A lone surrogate: text a reader may have in a file name.
    fc.constant('\ud83d'),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    bytes,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
}));

const text = (message: string): Uint8Array => new TextEncoder().encode(message);

describe('encodeWire and decodeWire', () => {
  test('every value comes back equal', () => {
    fc.assert(
      fc.property(value, (sent) => {
        expect(decodeWire(encodeWire(sent))).toEqual({ ok: true, value: sent });
      }),
    );
  });

  test('any bytes at all give a value or a refusal, never a throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (message) => {
        expect(typeof decodeWire(message).ok).toBe('boolean');
      }),
    );
  });

  test('file contents are not swollen', () => {
    expect(encodeWire({ files: [{ name: 'a.txt', bytes: new Uint8Array(10_000) }] }).length).toBe(
      10_000 + '{"files":[{"name":"a.txt","bytes":{"$bytes":[0,10000]}}]}\n'.length,
    );
  });

  test.each([
    ['no line feed', '{}'],
    ['no JSON', '{"a":\n'],
    ['bytes that are not there', '{"$bytes":[0,4]}\nabc'],
    ['bytes before the start', '{"$bytes":[-1,1]}\nabc'],
    ['bytes that are no pair', '{"$bytes":"abc"}\nabc'],
    ['half a character', '"\u00e9"\n'],
  ])('a message with %s is refused', (name, message) => {
    const sent =
      name === 'half a character' ? text(message).filter((byte) => byte !== 0xa9) : text(message);
    expect(decodeWire(sent)).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  });

  test('nesting deeper than the stack is refused, not a crash', () => {
    const depth = 200_000;
    expect(decodeWire(text(`${'['.repeat(depth)}${']'.repeat(depth)}\n`)).ok).toBe(false);
  });
});
