import { alignTokens, type Token, tokensOf } from './align-tokens.ts';
import { judgeKind, type Reading } from './judge-kind.ts';
import type { GoldBlock } from './make-page.ts';

/** A stretch of what a reader made of a page, in its order. */
export interface ReadBlock {
  readonly text: string;
  readonly isContent: boolean;
}

/** Characters, white space not counted. */
export interface PageScore {
  /** Content of the gold that is content in the answer. */
  readonly right: number;
  readonly gold: number;
  /** All that the answer calls content, but for what the gold calls neither. */
  readonly answered: number;
  readonly boilerplate: number;
  /** Boilerplate of the gold that the answer keeps and labels. */
  readonly labelled: number;
  /** Boilerplate of the gold that is not in the answer's content: kept and labelled, or dropped. */
  readonly leftOut: number;
}

type Judged = Token & { readonly reading: Reading };

/** How far an answer agrees with what a person would label. */
export function scorePage(gold: readonly GoldBlock[], answer: readonly ReadBlock[]): PageScore {
  const wanted: Judged[] = gold.flatMap(({ kind, text }) => judged(text, judgeKind(kind)));
  const got: Judged[] = answer.flatMap(({ text, isContent }) =>
    judged(text, isContent ? 'content' : 'boilerplate'),
  );
  const partners = alignTokens(wanted, got, (at) => wanted[at]?.reading === 'content');
  const sum = (counts: (token: Judged, partner: Reading | undefined) => boolean): number =>
    wanted.reduce(
      (total, token, at) =>
        counts(token, got[partners[at] ?? -1]?.reading) ? total + token.weight : total,
      0,
    );
  const content = got.reduce(
    (total, { reading, weight }) => total + (reading === 'content' ? weight : 0),
    0,
  );
  return {
    right: sum(({ reading }, partner) => reading === 'content' && partner === 'content'),
    gold: sum(({ reading }) => reading === 'content'),
    answered:
      content - sum(({ reading }, partner) => reading === 'either' && partner === 'content'),
    boilerplate: sum(({ reading }) => reading === 'boilerplate'),
    labelled: sum(({ reading }, partner) => reading === 'boilerplate' && partner === 'boilerplate'),
    leftOut: sum(({ reading }, partner) => reading === 'boilerplate' && partner !== 'content'),
  };
}

const judged = (text: string, reading: Reading): Judged[] =>
  tokensOf(text).map((token) => ({ ...token, reading }));

/** Harmonic mean of precision and recall; 1 where there was nothing to find and nothing was found. */
export function f1({
  right,
  gold,
  answered,
}: Pick<PageScore, 'right' | 'gold' | 'answered'>): number {
  return gold + answered === 0 ? 1 : (2 * right) / (gold + answered);
}

export function addScores(scores: readonly PageScore[]): PageScore {
  const total = { right: 0, gold: 0, answered: 0, boilerplate: 0, labelled: 0, leftOut: 0 };
  for (const score of scores)
    for (const key of Object.keys(total) as (keyof PageScore)[]) total[key] += score[key];
  return total;
}
