import { describe, expect, test } from 'vitest';
import { shortenMiddle } from './shorten-middle.ts';

describe('shortenMiddle', () => {
  test('leaves a name that fits as it is', () => {
    expect(shortenMiddle('harbour.txt', 11)).toBe('harbour.txt');
  });

  test('keeps beginning and end of a longer one', () => {
    expect(shortenMiddle('harbour-fire-2026-03-12.html', 16)).toBe('harbour-f…2.html');
  });

  test('cuts no character in two', () => {
    expect(shortenMiddle('😀😀😀😀😀😀', 4)).toBe('😀😀…😀');
  });
});
