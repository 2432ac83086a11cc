import { plainTextBlocks } from '../../../app/index.ts';

const ANY_TEXT = [
  'A title',
  'A first line says what it is about, and a second sentence says more.',
  'By Any Body, 4 May',
  'Read more: another line',
].join('\n\n');

/**
 * Cuts any text while the page has nothing else to do: the first time, the rules and word lists for it are made ready, which takes
 * longer than cutting the beginnings of the files the reader is about to choose. The answer stops it.
 */
export function readyToRead(): () => void {
  const asked = requestIdleCallback(() => {
    plainTextBlocks(ANY_TEXT, null);
  });
  return () => cancelIdleCallback(asked);
}
