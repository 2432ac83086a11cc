import { cellSentences, type Passage } from '../../synopsis/passage.ts';
import type { Siglum } from '../../text/article.ts';
import type { Story } from '../story.ts';

/** Which articles speak of what a sentence says: its own, and all it is linked to. */
export class Coverage {
  private readonly linked = new Map<string, Set<Siglum>>();

  constructor(story: Story) {
    for (const { link } of story.pairs) {
      for (const number of link.a.sentences) this.note(link.a.article, number, link.b.article);
      for (const number of link.b.sentences) this.note(link.b.article, number, link.a.article);
    }
  }

  /** Articles that one sentence of an article is linked to. */
  of(siglum: Siglum, sentence: number): ReadonlySet<Siglum> {
    return this.linked.get(`${siglum}${sentence}`) ?? NOBODY;
  }

  /** Articles with something in the row, or to whose sentences the row's sentences are linked across rows. */
  ofRow(passage: Passage, sigla: readonly Siglum[]): ReadonlySet<Siglum> {
    const covered = new Set<Siglum>();
    for (const siglum of sigla)
      for (const sentence of cellSentences(passage, siglum)) {
        covered.add(siglum);
        for (const other of this.of(siglum, sentence)) covered.add(other);
      }
    return covered;
  }

  private note(siglum: Siglum, sentence: number, other: Siglum): void {
    const key = `${siglum}${sentence}`;
    const known = this.linked.get(key);
    if (known === undefined) this.linked.set(key, new Set([other]));
    else known.add(other);
  }
}

const NOBODY: ReadonlySet<Siglum> = new Set();
