import type { Siglum } from '../text/article.ts';
import { sourceWords } from './attribution/source-words.ts';
import { joinSigla, showWords } from './describe-readings.ts';
import { evidenceOfWords, inTextOrder } from './evidence.ts';
import type { Finder } from './finder.ts';
import type { Evidence } from './finding.ts';
import { nameFormsOf } from './name/find-names.ts';
import type { Clause } from './omission/clauses.ts';
import { isCutDown } from './omission/is-cut-down.ts';
import { contentOf, isKnown, knownForms } from './omission/known-forms.ts';
import { type Linked, leftOutRuns } from './omission/left-out-runs.ts';
import { echoOf } from './omission/told-elsewhere.ts';
import { once } from './once.ts';
import { gapFor, sentenceView, viewsOf } from './pair-view.ts';
import type { Difference } from './relation.ts';
import type { Side, Story, Telling } from './story.ts';
import type { Word } from './words.ts';

/** Statements inside a linked sentence that some or all of the articles linked to it leave out. */
export const findClauses: Finder = (story) => {
  const bySentence = linkedBySentence(story);
  return story.tellings.flatMap((telling) =>
    telling.sentences.flatMap(({ number }) => {
      const linked = bySentence.get(`${telling.siglum}${number}`);
      return linked === undefined ? [] : clausesOf(telling, number, linked);
    }),
  );
};

/** How a sentence stands to each other article it is linked to. */
type LinkedByArticle = ReadonlyMap<Siglum, Linked>;

const NOTHING_LINKED: Linked = {
  views: [],
  whole: [],
  beside: [],
  sources: new Set(),
  isIdle: true,
  isCutDown: false,
};

function linkedBySentence(story: Story): ReadonlyMap<string, LinkedByArticle> {
  const views = story.pairs.flatMap(viewsOf);
  const partners = partnersOf(views);
  const forms = nameFormsOf(story);
  const bySentence = new Map<string, Map<Siglum, Linked>>();
  for (const view of views)
    for (const number of view.own.sentences) {
      const key = `${view.own.telling.siglum}${number}`;
      const linked = bySentence.get(key) ?? new Map<Siglum, Linked>();
      const { siglum } = view.other.telling;
      const before = linked.get(siglum) ?? NOTHING_LINKED;
      linked.set(siglum, {
        views: [...before.views, sentenceView(view, number)],
        whole: [...before.whole, view],
        beside: [...before.beside, ...wordsBeside(view.own, number, view.other, partners)],
        sources: sourceWords(view.own.telling, number, forms),
        isIdle: before.isIdle && isIdle(view.own, number, view.other),
        isCutDown: isCutDown(story, view.other.telling, view.own.telling),
      });
      bySentence.set(key, linked);
    }
  return bySentence;
}

/** Which sentences of one article are linked to a sentence of another. */
type Partners = ReadonlyMap<string, ReadonlySet<number>>;

const partnerKey = (of: Side, number: number, own: Side): string =>
  `${of.telling.siglum}${number}${own.telling.siglum}`;

function partnersOf(views: readonly { readonly own: Side; readonly other: Side }[]): Partners {
  const partners = new Map<string, Set<number>>();
  for (const { own, other } of views)
    for (const answer of other.sentences) {
      const key = partnerKey(other, answer, own);
      const numbers = partners.get(key) ?? new Set<number>();
      for (const number of own.sentences) numbers.add(number);
      partners.set(key, numbers);
    }
  return partners;
}

/** A neighbour that has this share of what the other side says beyond a sentence is what the other side tells ... */
const TOLD = 0.8;

/** ... so that the words there stand for nothing of the sentence. */
function wordsBeside(own: Side, number: number, other: Side, partners: Partners): readonly Word[] {
  const said = formsInSentence(own.telling.words[number] ?? []);
  const further = contentOf(other.words).filter((word) => !isKnown(said, word));
  const numbers = other.sentences.flatMap((answer) => [
    ...(partners.get(partnerKey(other, answer, own)) ?? []),
  ]);
  return [...new Set(numbers)].flatMap((partner) => {
    const words = own.telling.words[partner] ?? [];
    if (partner === number || further.length === 0) return [];
    const known = formsInSentence(words);
    const shared = further.filter((word) => isKnown(known, word)).length;
    return shared >= TOLD * further.length ? words : [];
  });
}

/** A sentence whose neighbours in the link have all it shares with the other side, but this share, answers nothing. */
const IDLE = 0.1;

/** Asked for once per link of a sentence. */
const formsInSentence = once(knownForms);

/** Whether a sentence stands in a link for its neighbours' sake: what it has in common with the other side, they have too. */
function isIdle(own: Side, number: number, other: Side): boolean {
  if (own.sentences.length === 1) return false;
  const said = formsInSentence(own.telling.words[number] ?? []);
  const saidBeside = own.sentences
    .filter((each) => each !== number)
    .map((each) => formsInSentence(own.telling.words[each] ?? []));
  const content = contentOf(other.words);
  const owed = content.filter(
    (word) => isKnown(said, word) && !saidBeside.some((forms) => isKnown(forms, word)),
  );
  return owed.length <= IDLE * content.length;
}

/** Not measured: no labelled data says of single clauses whether they are told. Less sure than any whole passage, and less still where some of the words are told together. */
const SURENESS = 0.49;
const ECHO_LOSS = 0.2;

function clausesOf(
  telling: Telling,
  number: number,
  linked: LinkedByArticle,
): readonly Difference[] {
  const words = telling.words[number] ?? [];
  const left = new Map<string, { clause: Clause; gaps: Evidence[]; echoes: number[] }>();
  for (const [siglum, link] of linked)
    for (const clause of leftOutRuns(telling, number, link)) {
      const key = `${clause.start} ${clause.end}`;
      const known = left.get(key) ?? { clause, gaps: [], echoes: [] };
      const view = linked.get(siglum)?.views[0];
      if (view !== undefined) {
        known.gaps.push(gapFor(view, clause.start, clause.end));
        const own = contentOf(words.slice(clause.start, clause.end));
        known.echoes.push(echoOf(view.other.telling, own));
      }
      left.set(key, known);
    }
  return [...left.values()].flatMap(({ clause, gaps, echoes }) => {
    const own = words.slice(clause.start, clause.end);
    const evidence = evidenceOfWords(telling, own);
    if (evidence === null) return [];
    const score = SURENESS - ECHO_LOSS * Math.max(0, ...echoes);
    if (gaps.length === linked.size) return [added(evidence, gaps, score)];
    return gaps.map((gap) => leftOutBy(evidence, gap, score));
  });
}

const added = (words: Evidence, gaps: readonly Evidence[], score: number): Difference => ({
  kind: 'only-here',
  summary: `Only ${words.article} adds ${showWords(words.text)}; ${joinSigla(gaps.map(({ article }) => article))} ${gaps.length === 1 ? 'leaves' : 'leave'} it out.`,
  score,
  evidence: [words, ...gaps].sort(inTextOrder),
  opposed: [],
});

const leftOutBy = (words: Evidence, gap: Evidence, score: number): Difference => ({
  kind: 'absent',
  summary: `${gap.article} leaves out ${showWords(words.text)}, which ${words.article} has.`,
  score,
  evidence: [words, gap].sort(inTextOrder),
  opposed: [],
});
