import { expect, test } from 'vitest';
import { printable } from './terminal.ts';

test('a title cannot give orders to the terminal', () => {
  expect(printable('\u001b[2J\u001b]0;owned\u0007 storm')).toBe('�[2J�]0;owned� storm');
  expect(printable('one\rtwo\u009b31m')).toBe('one�two�31m');
});

test('a title cannot turn the line round', () => {
  expect(printable('\u202etxt.exe')).toBe('�txt.exe');
});

test('text of any language and several lines stay as they are', () => {
  const text = 'Тарифи на воду: п’ять переказів 👩‍👩‍👧\nzweite Zeile';
  expect(printable(text)).toBe(text);
});
