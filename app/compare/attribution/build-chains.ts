import { foldText } from '../../text/fold.ts';
import type { AttributionChain, ChainStep } from '../comparison.ts';
import { evidenceOfWords } from '../evidence.ts';
import { nameFormsOf } from '../name/find-names.ts';
import { officesIn } from '../name/titles.ts';
import type { Story, Telling } from '../story.ts';
import type { Word } from '../words.ts';
import { areAlike, areOneSource } from './are-one-source.ts';
import { bareSource } from './bare-source.ts';
import { findSources } from './find-sources.ts';
import { isPassingOn } from './passing-on.ts';
import type { Source } from './source.ts';

/** An article says where it has its story from at its beginning. */
const FIRST_SENTENCES = 8;
/** Outlet, agency, the agency's sources: longer chains are lists of speakers. */
const MAX_STEPS = 4;

/** For every article whom it says it has its story from, nearest first: who passes it on, whom that one cites, the unnamed behind them. */
export function buildChains(story: Story): readonly AttributionChain[] {
  const forms = nameFormsOf(story);
  return story.tellings.map((telling) => ({
    article: telling.siglum,
    chain: chainOf(telling, forms),
  }));
}

/** How far from the article a source stands. */
type Distance = 'outlet' | 'named' | 'unnamed';

interface Step extends ChainStep {
  readonly source: Source;
  readonly distance: Distance;
}

function chainOf(telling: Telling, forms: ReadonlySet<string>): readonly ChainStep[] {
  const steps: Step[] = [];
  for (const words of telling.words.slice(0, FIRST_SENTENCES))
    for (const step of stepsIn(telling, words, forms))
      if (!isItself(telling, step) && !steps.some((known) => areOneStep(known, step)))
        steps.push(step);
  return (['outlet', 'named', 'unnamed'] as const)
    .flatMap((distance) => steps.filter((step) => step.distance === distance))
    .slice(0, MAX_STEPS)
    .map(({ start, end, text }) => ({ start, end, text }));
}

/** "UNN reports, citing Bloomberg" in UNN: an outlet is no source of its own article. */
const isItself = ({ article: { outlet } }: Telling, { text }: Step): boolean =>
  outlet !== null && lettersOf(outlet) === lettersOf(text);

/** "The Coast Wire" and "coast wire", "unn.ua" and "UNN". */
const lettersOf = (name: string): string =>
  foldText(name)
    .text.replace(/^(?:www\.|the )|\.(?:[a-z]{2,3}|com|info|media|news)(?:\.[a-z]{2})?$/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

function stepsIn(
  telling: Telling,
  words: readonly Word[],
  forms: ReadonlySet<string>,
): readonly Step[] {
  const sources = findSources(telling, words, forms);
  const isCiting = isPassingOn(words, sources);
  return sources.flatMap((source) => {
    const isOfficer = officesIn(words.slice(source.start, source.end)).size > 0;
    const distance = distanceOf(source, isCiting, isOfficer);
    const bare = distance === null ? null : evidenceOfWords(telling, bareSource(words, source));
    return bare === null || distance === null ? [] : [{ ...bare, source, distance }];
  });
}

const PEOPLE =
  /^(?:sources?|people|persons?|individuals?|officials?|aides?|diplomats?|insiders?|witness(?:es)?|джерел[ао]?|источники?|источников)$/;

/** Null for who is no step: whoever has nothing to do with where the story is from, such as a president who is quoted. */
function distanceOf(
  { role, names, headNoun }: Source,
  isCiting: boolean,
  isOfficer: boolean,
): Distance | null {
  if (role === 'cited' && PEOPLE.test(headNoun ?? '')) return 'unnamed';
  if (names.size === 0 || isOfficer) return null;
  if (role === 'cited') return 'named';
  return role === 'speaker' && isCiting ? 'outlet' : null;
}

/** "Two sources close to it" and "the agency's sources" are one step. */
const areOneStep = (one: Step, other: Step): boolean =>
  areOneSource(one.source, other.source) ||
  (one.distance === 'unnamed' &&
    other.distance === 'unnamed' &&
    areAlike(one.source.headNoun ?? '', other.source.headNoun ?? ''));
