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

/** A run of neighbouring tokens of the gold that the answer reads otherwise. */
export interface Misread {
  readonly wanted: Reading;
  /** Null where the answer has lost them. */
  readonly got: Reading | null;
  readonly text: string;
}

/** What an answer misreads, in the order of the gold. */
export function findMisread(
  gold: readonly GoldBlock[],
  answer: readonly ReadBlock[],
): readonly Misread[] {
  const misread: Misread[] = [];
  const { wanted, got, partners } = alignBlocks(gold, answer);
  let last = -2;
  wanted.forEach((token, at) => {
    const read = got[partners[at] ?? -1]?.reading ?? null;
    if (token.reading === 'either' || token.reading === read) return;
    const before = misread.at(-1);
    if (before?.wanted === token.reading && before.got === read && at === last + 1)
      misread[misread.length - 1] = { ...before, text: `${before.text} ${token.text}` };
    else misread.push({ wanted: token.reading, got: read, text: token.text });
    last = at;
  });
  return misread;
}

type Judged = Token & { readonly reading: Reading };

/** How far an answer agrees with what a person would label. */
export function scorePage(gold: readonly GoldBlock[], answer: readonly ReadBlock[]): PageScore {
  const { wanted, got, partners } = alignBlocks(gold, answer);
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

function alignBlocks(gold: readonly GoldBlock[], answer: readonly ReadBlock[]) {
  const wanted = gold.flatMap(({ kind, text }) => judged(text, judgeKind(kind)));
  const got = answer.flatMap(({ text, isContent }) =>
    judged(text, isContent ? 'content' : 'boilerplate'),
  );
  const parts = unglue(wanted, got);
  const pieces = unglue(got, wanted);
  const partners = alignTokens(parts, pieces, (at) => parts[at]?.reading === 'content');
  return { wanted: parts, got: pieces, partners };
}

/** Longer words are no two words glued together. */
const MAX_GLUED = 120;

/**
 * Words that only one side has, taken apart into words of the other where they consist of such: labels and pages differ in where they put
 * spaces between neighbouring elements.
 */
function unglue(tokens: readonly Judged[], others: readonly Judged[]): readonly Judged[] {
  const known = new Set(others.map(({ text }) => text));
  return tokens.flatMap((token) => {
    if (known.has(token.text) || token.text.length > MAX_GLUED) return [token];
    const parts = splitInto(token.text, known);
    return (parts ?? [token.text]).map((text) => ({ ...token, text, weight: text.length }));
  });
}

/** The fewest known words a text consists of; null where it consists of none. */
function splitInto(text: string, known: ReadonlySet<string>): readonly string[] | null {
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= text.length; end += 1) {
    let shortest: readonly string[] | null = null;
    for (let start = 0; start < end; start += 1) {
      const before = best[start] ?? null;
      const word = text.slice(start, end);
      if (before === null || !known.has(word)) continue;
      if (shortest === null || before.length + 1 < shortest.length) shortest = [...before, word];
    }
    best[end] = shortest;
  }
  return best[text.length] ?? null;
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
