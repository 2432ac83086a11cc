import type { Siglum } from '../text/article.ts';
import type { TextRange } from '../text/text-range.ts';
import type { Story } from './story.ts';

/**
 * Where an article that has nothing in a row would have it: the empty range after its nearest filled cell above, or
 * before the nearest one below where nothing is above.
 */
export function findGap(story: Story, row: number, siglum: Siglum): TextRange {
  const telling = story.tellings.find((one) => one.siglum === siglum);
  const sentence = (at: number, which: 0 | -1): TextRange | undefined =>
    telling?.sentences[story.passages[at]?.cells[siglum]?.sentences.at(which) ?? -1];
  for (let at = row - 1; at >= 0; at--) {
    const above = sentence(at, -1);
    if (above !== undefined) return { start: above.end, end: above.end };
  }
  for (let at = row + 1; at < story.passages.length; at++) {
    const below = sentence(at, 0);
    if (below !== undefined) return { start: below.start, end: below.start };
  }
  return { start: 0, end: 0 };
}
