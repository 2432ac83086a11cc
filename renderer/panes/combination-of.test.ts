import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_KEYS } from '../state/default-keys.ts';
import { combinationOf } from './combination-of.ts';
import { EVENT_KEYS, matchKey } from './match-key.ts';

/** As much of a key event as is looked at; the unit tests run without a page. */
const press = (key: string, code: string, held: readonly string[] = []): KeyboardEvent =>
  ({
    key,
    code,
    ctrlKey: held.includes('Ctrl'),
    shiftKey: held.includes('Shift'),
    altKey: held.includes('Alt'),
    metaKey: false,
    getModifierState: (name: string) => held.includes(name),
  }) as KeyboardEvent;

/** The event an American keyboard makes of a combination. */
function eventOf(combination: string): KeyboardEvent {
  const held = combination.split(' ').slice(0, -1);
  const cap = combination.split(' ').at(-1) ?? '';
  const code = /^[A-Z]$/.test(cap) ? `Key${cap}` : /^\d$/.test(cap) ? `Digit${cap}` : '';
  const key =
    EVENT_KEYS[cap] ?? (held.includes('Shift') || cap.length > 1 ? cap : cap.toLowerCase());
  return press(key, code, held);
}

describe('combinationOf', () => {
  test('says of every key in the table what the table says', () => {
    for (const combination of Object.values(DEFAULT_KEYS).flat())
      expect(combinationOf(eventOf(combination))).toBe(combination);
  });

  test('is what meets the same press later, whatever was pressed', () => {
    const keys = fc.constantFrom(
      ...['a', 'Q', 'ф', '7', '&', 'ArrowUp', ' ', 'F9', '?', '/', 'Home', 'é', 'Enter'],
    );
    const held = fc.subarray(['Ctrl', 'Shift', 'Alt']);
    fc.assert(
      fc.property(keys, fc.constantFrom('KeyA', 'Digit7', 'Slash', ''), held, (key, code, mods) => {
        const event = press(key, code, mods);
        const combination = combinationOf(event);
        if (combination !== null) expect(matchKey(event, combination)).toBe(true);
      }),
    );
  });

  test('waits while only Shift or Ctrl is held', () => {
    expect(combinationOf(press('Shift', 'ShiftLeft', ['Shift']))).toBeNull();
    expect(combinationOf(press('Control', 'ControlLeft', ['Ctrl']))).toBeNull();
  });

  test('takes a Ukrainian letter by the place of its key', () => {
    expect(combinationOf(press('о', 'KeyJ'))).toBe('J');
  });
});
