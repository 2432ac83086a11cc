import type { Siglum } from '../text/article.ts';
import { type Clause, makesStatement, splitClauses } from './clauses.ts';
import { joinSigla, showWords } from './describe-readings.ts';
import { evidenceAt, evidenceOfWords, inTextOrder } from './evidence.ts';
import type { Finder } from './finder.ts';
import type { Evidence } from './finding.ts';
import { isFunctionWord } from './function-words.ts';
import { nameKey } from './name/name-key.ts';
import { once } from './once.ts';
import { contentSlotOf, type PairView, sentenceView, slotOf, viewsOf } from './pair-view.ts';
import { statementWeight } from './passage-weight.ts';
import type { Difference } from './relation.ts';
import type { Story, Telling } from './story.ts';
import type { Word } from './words.ts';

/** Statements inside a linked sentence that some or all of the articles linked to it leave out. */
export const findClauses: Finder = (story) => {
  const views = viewsBySentence(story);
  return story.tellings.flatMap((telling) =>
    telling.sentences.flatMap(({ number, kind }) => {
      const linked = views.get(`${telling.siglum}${number}`);
      if (linked === undefined || kind === 'title' || kind === 'heading') return [];
      return clausesOf(telling, number, linked);
    }),
  );
};

/** The views of a sentence's links, by the other article. */
type Linked = ReadonlyMap<Siglum, readonly PairView[]>;

function viewsBySentence(story: Story): ReadonlyMap<string, Linked> {
  const views = new Map<string, Map<Siglum, PairView[]>>();
  for (const view of story.pairs.flatMap(viewsOf))
    for (const number of view.own.sentences) {
      const key = `${view.own.telling.siglum}${number}`;
      const linked = views.get(key) ?? new Map<Siglum, PairView[]>();
      const { siglum } = view.other.telling;
      linked.set(siglum, [...(linked.get(siglum) ?? []), sentenceView(view, number)]);
      views.set(key, linked);
    }
  return views;
}

/** Fewer content words are a filler, no statement. */
const MIN_CONTENT = 3;
/** A clause is left out when at most this share of its content words stands in the sentences that answer its own. */
const LEFT_OUT = 0.34;

function clausesOf(telling: Telling, number: number, linked: Linked): readonly Difference[] {
  const words = telling.words[number] ?? [];
  const left = new Map<string, { clause: Clause; lacking: Siglum[] }>();
  for (const [siglum, views] of linked)
    for (const clause of leftOutRuns(telling, number, views)) {
      const key = `${clause.start} ${clause.end}`;
      const known = left.get(key) ?? { clause, lacking: [] };
      known.lacking.push(siglum);
      left.set(key, known);
    }
  return [...left.values()].flatMap(({ clause, lacking }) => {
    const evidence = evidenceOfWords(telling, words.slice(clause.start, clause.end));
    return evidence === null ? [] : [difference(telling, evidence, clause, words, lacking, linked)];
  });
}

/** Neighbouring clauses that one other article leaves out, joined to runs, and judged as a whole. */
function leftOutRuns(
  telling: Telling,
  number: number,
  views: readonly PairView[],
): readonly Clause[] {
  const words = telling.words[number] ?? [];
  const known = knownForms(views.flatMap(({ other }) => other.words));
  const runs: Clause[] = [];
  for (const clause of splitClauses(telling, number)) {
    const content = contentOf(words.slice(clause.start, clause.end));
    const shared = content.filter((word) => isKnown(known, word)).length;
    if (content.length > 0 && shared > LEFT_OUT * content.length) continue;
    const before = runs.at(-1);
    if (before?.end === clause.start)
      runs[runs.length - 1] = { start: before.start, end: clause.end };
    else runs.push(clause);
  }
  return runs.filter((run) => {
    const content = contentOf(words.slice(run.start, run.end));
    if (content.length < MIN_CONTENT || run.end - run.start === words.length) return false;
    if (!makesStatement(telling, number, run)) return false;
    return (
      !views.some((view) => isReworded(view, words, run, content.length, known)) &&
      !isToldElsewhere(views, content)
    );
  });
}

const contentOf = (words: readonly Word[]): readonly Word[] =>
  words.filter(({ folded }) => !isFunctionWord(folded));

const knownForms = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(
    words.flatMap((word) => (word.isCapitalised ? [word.stem, nameKey(word.stem)] : [word.stem])),
  );

const isKnown = (known: ReadonlySet<string>, word: Word): boolean =>
  known.has(word.stem) || (word.isCapitalised && known.has(nameKey(word.stem)));

/** Said in other words, not left out: the other side has about as much of its own in place of the clause ... */
const REWORDED = 0.6;
/** ... and enough in place of everything around it that it does not answer. */
const REWORDED_AROUND = 0.5;

function isReworded(
  view: PairView,
  words: readonly Word[],
  run: Clause,
  content: number,
  known: ReadonlySet<string>,
): boolean {
  const slot = contentSlotOf(view, run.start, run.end);
  const said = knownForms(words);
  const around = contentOf(words.slice(slot.own.start, slot.own.end)).filter(
    (word) => !isKnown(known, word),
  );
  const instead = contentOf(view.other.words.slice(slot.other.start, slot.other.end)).filter(
    (word) => !isKnown(said, word),
  );
  return instead.length >= Math.max(REWORDED * content, REWORDED_AROUND * around.length);
}

/** One sentence anywhere in the other article that has most of the clause tells it elsewhere. */
const TOLD_ELSEWHERE = 0.6;

function isToldElsewhere(views: readonly PairView[], content: readonly Word[]): boolean {
  const telling = views[0]?.other.telling;
  if (telling === undefined) return false;
  const index = sentencesByForm(telling);
  const shared = new Map<number, number>();
  for (const word of content)
    for (const number of sentencesWith(index, word))
      shared.set(number, (shared.get(number) ?? 0) + 1);
  return [...shared.values()].some((count) => count >= TOLD_ELSEWHERE * content.length);
}

/** Which sentences of an article have a word, by its stem, and by the key of its name where it has a capital. */
const sentencesByForm: (telling: Telling) => ReadonlyMap<string, ReadonlySet<number>> = once(
  ({ words }) => {
    const index = new Map<string, Set<number>>();
    words.forEach((inSentence, number) => {
      for (const form of knownForms(inSentence)) {
        const numbers = index.get(form) ?? new Set<number>();
        index.set(form, numbers.add(number));
      }
    });
    return index;
  },
);

function sentencesWith(
  index: ReadonlyMap<string, ReadonlySet<number>>,
  word: Word,
): ReadonlySet<number> {
  const byStem = index.get(word.stem);
  const byName = word.isCapitalised ? index.get(nameKey(word.stem)) : undefined;
  return new Set([...(byStem ?? []), ...(byName ?? [])]);
}

function difference(
  telling: Telling,
  evidence: Evidence,
  clause: Clause,
  words: readonly Word[],
  lacking: readonly Siglum[],
  linked: Linked,
): Difference {
  const gaps = lacking.flatMap((siglum) => gapIn(linked.get(siglum)?.[0], clause) ?? []);
  const isAlone = lacking.length === linked.size;
  const own = words.slice(clause.start, clause.end);
  const shown = showWords(evidence.text);
  return {
    kind: isAlone ? 'only-here' : 'absent',
    summary: isAlone
      ? `Only ${telling.siglum} adds ${shown}; ${joinSigla(lacking)} ${lacking.length === 1 ? 'leaves' : 'leave'} it out.`
      : `${joinSigla(lacking)} ${lacking.length === 1 ? 'leaves' : 'leave'} out ${shown}, which ${telling.siglum} has.`,
    score: statementWeight(contentOf(own), own, evidence.text) - 0.1,
    evidence: [evidence, ...gaps].sort(inTextOrder),
    opposed: [],
  };
}

/** The empty range in the other article where the clause would stand. */
function gapIn(view: PairView | undefined, clause: Clause): Evidence | null {
  if (view === undefined) return null;
  const slot = slotOf(view, clause.start, clause.end);
  const place = view.other.words[slot.start - 1]?.end ?? view.other.range.start;
  return evidenceAt(view.other.telling, { start: place, end: place });
}
