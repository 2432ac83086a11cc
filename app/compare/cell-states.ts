import type { CellState, JudgedCell, JudgedPassage, Passage } from '../synopsis/passage.ts';
import { cellSentences } from '../synopsis/passage.ts';
import type { Siglum } from '../text/article.ts';
import { sentencesAt } from '../text/sentences-at.ts';
import type { TextRange } from '../text/text-range.ts';
import { partsCells } from './finding.ts';
import type { Difference } from './relation.ts';
import type { Story } from './story.ts';

type Relation = 'same' | 'reworded' | 'differs' | 'contradicts';
const STRENGTH: readonly Relation[] = ['same', 'reworded', 'differs', 'contradicts'];

/**
 * Says for every cell how it stands to the others of its row: to the base text where one is chosen, else to the largest
 * agreeing group, else the strongest relation in the row. An empty cell is `absent`, a plain fact. An article that shares
 * nothing with any other takes no part: what it tells is `same`, so that nothing is marked. Linear in rows and findings
 * for a given number of articles.
 */
export function judgeCells(
  story: Story,
  found: readonly Difference[],
  base: Siglum | null,
): readonly JudgedPassage[] {
  const judge = new RowJudge(story, found);
  return story.passages.map((passage) => judge.judge(passage, base));
}

class RowJudge {
  private readonly story: Story;
  private readonly differing: ReadonlyMap<string, Relation>;
  private readonly same: ReadonlySet<string>;
  private readonly moved: ReadonlySet<string>;

  constructor(story: Story, found: readonly Difference[]) {
    this.story = story;
    this.differing = differencesByCells(story, found);
    this.same = new Set(
      story.pairs.flatMap(({ link }) => (link.kind === 'same' ? linkKeys(link.a, link.b) : [])),
    );
    this.moved = new Set(
      story.pairs.flatMap(({ link }) =>
        link.moved
          ? [link.a, link.b].flatMap((side) => side.sentences.map((n) => `${side.article}${n}`))
          : [],
      ),
    );
  }

  judge(passage: Passage, base: Siglum | null): JudgedPassage {
    const sigla = this.story.tellings.map(({ siglum }) => siglum);
    const filled = sigla.filter((siglum) => cellSentences(passage, siglum).length > 0);
    const cells: Partial<Record<Siglum, JudgedCell>> = {};
    for (const siglum of sigla) {
      const sentences = cellSentences(passage, siglum);
      const group = this.story.groups.get(siglum);
      const compared = filled.filter((other) => this.story.groups.get(other) === group);
      const state = this.stateOf(passage, siglum, compared, base);
      const moved = sentences.some((number) => this.moved.has(`${siglum}${number}`));
      cells[siglum] = { sentences, state, moved };
    }
    return { id: passage.id, cells };
  }

  private isCompared(siglum: Siglum): boolean {
    const group = this.story.groups.get(siglum);
    return this.story.tellings.some(
      (other) => other.siglum !== siglum && this.story.groups.get(other.siglum) === group,
    );
  }

  private stateOf(
    passage: Passage,
    siglum: Siglum,
    filled: readonly Siglum[],
    base: Siglum | null,
  ): CellState {
    if (!filled.includes(siglum)) return 'absent';
    if (filled.length === 1) return this.isCompared(siglum) ? 'only-here' : 'same';
    const relation = (one: Siglum, other: Siglum): Relation => this.relation(passage, one, other);
    if (base !== null && filled.includes(base))
      return base === siglum ? 'same' : relation(base, siglum);
    const largest = largestAgreeingGroup(filled, relation);
    if (largest === null)
      return strongest(
        filled.flatMap((one) => othersOf(one, filled).map((other) => relation(one, other))),
      );
    if (largest.includes(siglum)) return 'same';
    return strongest(largest.map((member) => relation(member, siglum)));
  }

  private relation(passage: Passage, one: Siglum, other: Siglum): Relation {
    if (one === other) return 'same';
    const keys = cellPairs(passage, one, other);
    const differing = keys.flatMap((key) => this.differing.get(key) ?? []);
    if (differing.length > 0) return strongest(differing);
    const bare = cellSentences(passage, one).every((n) =>
      cellSentences(passage, other).some((m) => this.same.has(pairKey(one, n, other, m))),
    );
    return bare ? 'same' : 'reworded';
  }
}

const othersOf = (one: Siglum, sigla: readonly Siglum[]): readonly Siglum[] =>
  sigla.filter((other) => other !== one);

const strongest = (relations: readonly Relation[]): Relation =>
  STRENGTH[Math.max(0, ...relations.map((relation) => STRENGTH.indexOf(relation)))] ?? 'same';

const pairKey = (one: Siglum, n: number, other: Siglum, m: number): string =>
  one < other ? `${one}${n} ${other}${m}` : `${other}${m} ${one}${n}`;

const cellPairs = (passage: Passage, one: Siglum, other: Siglum): readonly string[] =>
  cellSentences(passage, one).flatMap((n) =>
    cellSentences(passage, other).map((m) => pairKey(one, n, other, m)),
  );

const linkKeys = (
  a: { article: Siglum; sentences: readonly number[] },
  b: { article: Siglum; sentences: readonly number[] },
): readonly string[] =>
  a.sentences.flatMap((n) => b.sentences.map((m) => pairKey(a.article, n, b.article, m)));

/** The one largest set of cells that say the same; null where two sets are equally large. */
function largestAgreeingGroup(
  filled: readonly Siglum[],
  relation: (one: Siglum, other: Siglum) => Relation,
): readonly Siglum[] | null {
  const groups: Siglum[][] = [];
  for (const siglum of filled) {
    const home = groups.find((group) =>
      group.every((member) => relation(member, siglum) === 'same'),
    );
    if (home === undefined) groups.push([siglum]);
    else home.push(siglum);
  }
  const [largest, next] = groups.sort((one, other) => other.length - one.length);
  return largest === undefined || largest.length === next?.length ? null : largest;
}

/** For every two sentences that a difference of fact or emphasis ties together, the strongest such difference. */
function differencesByCells(
  story: Story,
  found: readonly Difference[],
): ReadonlyMap<string, Relation> {
  const strongestAt = new Map<string, Relation>();
  for (const { kind, evidence, opposed } of found) {
    if (!partsCells(kind)) continue;
    const relation: Relation = kind === 'contradiction' ? 'contradicts' : 'differs';
    const places = evidence.flatMap((piece) =>
      sentencesAt(sentencesOf(story, piece.article), piece).map((n) => ({
        siglum: piece.article,
        n,
      })),
    );
    for (const one of places)
      for (const other of places) {
        if (!opposed.some(([a, b]) => a === one.siglum && b === other.siglum)) continue;
        const key = pairKey(one.siglum, one.n, other.siglum, other.n);
        if (strongestAt.get(key) !== 'contradicts') strongestAt.set(key, relation);
      }
  }
  return strongestAt;
}

const sentencesOf = ({ tellings }: Story, siglum: Siglum): readonly TextRange[] =>
  tellings.find((telling) => telling.siglum === siglum)?.sentences ?? [];
