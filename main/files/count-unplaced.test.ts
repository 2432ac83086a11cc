import { describe, expect, test } from 'vitest';
import { plainTextBlocks } from '../../app/index.ts';
import { countUnplaced } from './count-unplaced.ts';

const text = 'One day.\n\nTwo days.';
const blocks = plainTextBlocks(text, 'en');

describe('countUnplaced', () => {
  test('counts nothing where every visible character is in one block', () => {
    expect(countUnplaced({ text, blocks }, null)).toBe(0);
    expect(countUnplaced({ text, blocks }, 'One day. Two days.')).toBe(0);
  });

  test('counts what is in no block', () => {
    expect(countUnplaced({ text, blocks: blocks.slice(1) }, null)).toBe(7);
    expect(countUnplaced({ text, blocks }, `${text} Three.`)).toBe(6);
  });

  test('takes a hyphen at a line end for either, and a symbol of a font for any letter', () => {
    const words = 'A well-known sign: \u2192 here.';
    const placed = { text: words, blocks: [{ start: 0, end: words.length }] };
    expect(countUnplaced(placed, 'A well\u00ADknown sign: \uFFFC here.')).toBe(0);
    expect(countUnplaced(placed, 'A well-known si\u00ADgn: \uFFFC here.')).toBe(0);
    expect(countUnplaced(placed, 'A well-known sign: \uFFFC\uFFFC here.')).toBe(1);
  });

  test('counts what is in several blocks, and what the file does not show', () => {
    const [first] = blocks;
    expect(countUnplaced({ text, blocks: first ? [first, ...blocks] : [] }, null)).toBe(8);
    expect(countUnplaced({ text, blocks }, 'One day.')).toBe(8);
  });
});
