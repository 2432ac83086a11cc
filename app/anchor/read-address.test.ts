import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_ADDRESS, readAddress } from './read-address.ts';

describe('an address in a note', () => {
  test.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['HTTP://Example.org', 'HTTP://Example.org'],
    ['  www.example.org/a  ', 'https://www.example.org/a'],
    ['example.org:8080/a', 'https://example.org:8080/a'],
    ['приклад.укр/новини', 'https://приклад.укр/новини'],
    ['desk@example.org', 'mailto:desk@example.org'],
    ['mailto:desk@example.org?subject=a', 'mailto:desk@example.org?subject=a'],
  ])('%s is one', (words, address) => {
    expect(readAddress(words)).toBe(address);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'ftp://example.org',
    'tel:123',
    '//example.org',
    '/local',
    '#fragment',
    'https://',
    'https://a b.example',
    'https://a.example/\u200Bb',
    'https://a.example/\u202Eb',
    'mailto:',
    'words',
    '',
    `https://a.example/${'x'.repeat(LONGEST_ADDRESS)}`,
  ])('%j is none', (words) => {
    expect(readAddress(words)).toBeNull();
  });

  test('whatever comes out begins with http, https or mailto, comes out the same again, and leads there in any browser', () => {
    const hostile = fc.constantFrom('javascript:', 'data:', 'https://', 'mailto:', '\t', ':', '@');
    const words = fc.array(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 6 })));
    fc.assert(
      fc.property(words, (parts) => {
        const address = readAddress(parts.join(''));
        if (address === null) return;
        expect(address).toMatch(/^(?:https?:|mailto:)/i);
        expect(readAddress(address)).toBe(address);
        if (URL.canParse(address))
          expect(new URL(address).protocol).toMatch(/^(?:https?|mailto):$/);
      }),
      { numRuns: 2000 },
    );
  });
});
