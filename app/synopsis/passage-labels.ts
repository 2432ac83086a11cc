import { SIGLA, type Siglum } from '../text/article.ts';
import type { Passage } from './passage.ts';

/** What each article's cell is called, by the id of its row. A cell without sentences has no name. */
export type PassageLabels = ReadonlyMap<string, Readonly<Partial<Record<Siglum, string>>>>;

/** "A3" for the third passage of A in A's own text order, whatever row it stands in. */
export function passageLabels(passages: readonly Passage[]): PassageLabels {
  const labels = new Map<string, Partial<Record<Siglum, string>>>();
  for (const { id } of passages) labels.set(id, {});
  for (const siglum of SIGLA)
    inTextOrder(passages, siglum).forEach(({ id }, at) => {
      const ofRow = labels.get(id);
      if (ofRow !== undefined) ofRow[siglum] = `${siglum}${at + 1}`;
    });
  return labels;
}

function inTextOrder(passages: readonly Passage[], siglum: Siglum): readonly Passage[] {
  return passages
    .flatMap((passage) => {
      const first = passage.cells[siglum]?.sentences[0];
      return first === undefined ? [] : [{ passage, first }];
    })
    .sort((a, b) => a.first - b.first)
    .map(({ passage }) => passage);
}
