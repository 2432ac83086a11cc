import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_KEYS, isCommandId, keysOf } from './default-keys.ts';
import { rememberedKeys, withKeys } from './key-changing.ts';

const memoryOf = (keys: string | null) => ({ read: () => keys, write: () => {} });
const ids = Object.keys(DEFAULT_KEYS).filter(isCommandId);

describe('changed keys', () => {
  test('take the place of the default ones, and null puts those back', () => {
    const changed = withKeys({}, 'nextFinding', ['G']);
    expect(keysOf(changed, 'nextFinding')).toEqual(['G']);
    expect(withKeys(changed, 'nextFinding', null)).toEqual({});
  });

  test('are taken from the command that had them', () => {
    const changed = withKeys({}, 'note', ['J']);
    expect(keysOf(changed, 'nextFinding')).toEqual(['Alt ↓', 'F8']);
    expect(keysOf(changed, 'note')).toEqual(['J']);
  });

  test('belong to one command each, whatever is changed and put back', () => {
    const step = fc.tuple(
      fc.constantFrom(...ids),
      fc.option(fc.constantFrom(...Object.values(DEFAULT_KEYS).flat(), 'G', 'Ctrl G')),
    );
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const changed = steps.reduce(
          (all, [id, keys]) => withKeys(all, id, keys === null ? null : [keys]),
          {},
        );
        const all = ids.flatMap((id) => keysOf(changed, id));
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  test('that make no sense are passed over', () => {
    expect(rememberedKeys(memoryOf('{'))).toEqual({});
    expect(rememberedKeys(memoryOf('null'))).toEqual({});
    expect(rememberedKeys(memoryOf('{"note":["G"],"fly":["H"],"undo":7}'))).toEqual({
      note: ['G'],
    });
  });
});
