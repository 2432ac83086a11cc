import { describe, expect, test } from 'vitest';
import { matchKey } from './match-key.ts';

/** As much of a key event as is looked at; the unit tests run without a page. */
const press = (key: string, code: string, held: string = ''): KeyboardEvent =>
  ({
    key,
    code,
    ctrlKey: held.includes('Ctrl'),
    shiftKey: held.includes('Shift'),
    altKey: held.includes('Alt'),
    metaKey: held.includes('Meta'),
    getModifierState: (name: string) => held.includes(name),
  }) as KeyboardEvent;

describe('matchKey', () => {
  test('a letter is met without modifiers only', () => {
    expect(matchKey(press('j', 'KeyJ'), 'J')).toBe(true);
    expect(matchKey(press('j', 'KeyJ', 'Ctrl'), 'J')).toBe(false);
    expect(matchKey(press('J', 'KeyJ', 'Shift'), 'J')).toBe(false);
  });

  test('a Ukrainian keyboard reaches the letter by its place', () => {
    expect(matchKey(press('о', 'KeyJ'), 'J')).toBe(true);
    expect(matchKey(press('ї', 'BracketRight'), ']')).toBe(true);
  });

  test('a French keyboard reaches digits by their place and letters by their name', () => {
    expect(matchKey(press('&', 'Digit1'), '1')).toBe(true);
    expect(matchKey(press('k', 'KeyJ'), 'J')).toBe(false);
  });

  test('undo and redo differ by Shift', () => {
    expect(matchKey(press('z', 'KeyZ', 'Ctrl'), 'Ctrl Z')).toBe(true);
    expect(matchKey(press('Z', 'KeyZ', 'Ctrl Shift'), 'Ctrl Z')).toBe(false);
    expect(matchKey(press('Z', 'KeyZ', 'Ctrl Shift'), 'Ctrl Shift Z')).toBe(true);
  });

  test('Command stands for Ctrl', () => {
    expect(matchKey(press('z', 'KeyZ', 'Meta'), 'Ctrl Z')).toBe(true);
  });

  test('a sign is met however the keyboard makes it', () => {
    expect(matchKey(press('?', 'Slash', 'Shift'), '?')).toBe(true);
    expect(matchKey(press('[', 'Digit8', 'Ctrl Alt AltGraph'), '[')).toBe(true);
  });
});
