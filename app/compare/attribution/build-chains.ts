import type { AttributionChain, ChainStep } from '../comparison.ts';
import { nameFormsOf } from '../name/find-names.ts';
import type { Story, Telling } from '../story.ts';
import type { Word } from '../words.ts';
import { findSources } from './find-sources.ts';
import type { Source } from './source.ts';

/** An article says where it has its story from at its beginning. */
const FIRST_SENTENCES = 8;
/** Outlet, agency, the agency's sources: longer chains are lists of speakers. */
const MAX_STEPS = 4;

/** For every article whom it says it has its story from, nearest first: whoever is named, then the unnamed behind them. */
export function buildChains(story: Story): readonly AttributionChain[] {
  const forms = nameFormsOf(story);
  return story.tellings.map((telling) => ({
    article: telling.siglum,
    chain: chainOf(telling, forms),
  }));
}

function chainOf(telling: Telling, forms: ReadonlySet<string>): readonly ChainStep[] {
  const named = new Map<string, ChainStep>();
  const unnamed = new Map<string, ChainStep>();
  for (const words of telling.words.slice(0, FIRST_SENTENCES)) {
    const sources = findSources(telling, words, forms);
    const isCiting = sources.some(({ role }) => role === 'cited');
    for (const source of sources) {
      if (
        source.role === 'told' ||
        source.role === 'evidential' ||
        (source.role === 'speaker' && !isCiting)
      )
        continue;
      const isUnnamed =
        source.nouns.size > 0 &&
        !words.slice(source.start, source.end).some(({ folded }) => isOutletWord(folded));
      noteStep(
        isUnnamed && [...source.nouns].some(isPeople) ? unnamed : named,
        telling,
        words,
        source,
      );
    }
  }
  return [...named.values(), ...unnamed.values()].slice(0, MAX_STEPS);
}

const isOutletWord = (folded: string): boolean =>
  /^(?:agency|newspaper|publication|outlet|magazine)$/.test(folded);
const isPeople = (stem: string): boolean =>
  /^(?:sourc|source|people|person|official|aid|diplomat|insider|witness)/.test(stem);

function noteStep(
  steps: Map<string, ChainStep>,
  { article }: Telling,
  words: readonly Word[],
  source: Source,
): void {
  const key = [...source.names, ...source.nouns].sort().join(' ');
  const bare = words
    .slice(source.start, source.end)
    .filter((word, at) => at > 1 || !INTRODUCTION.test(word.folded));
  const said = bare.filter(
    (word, at) =>
      !(
        at === bare.length - 1 &&
        /(?:ed|s|said)$/.test(word.folded) &&
        !word.isCapitalised &&
        source.role === 'speaker'
      ),
  );
  const [first, last] = [said[0], said.at(-1)];
  if (key === '' || steps.has(key) || first === undefined || last === undefined) return;
  steps.set(key, {
    start: first.start,
    end: last.end,
    text: article.text.slice(first.start, last.end),
  });
}

/** Words that introduce a source and are no part of it. */
const INTRODUCTION =
  /^(?:according|to|citing|cited|quoting|quoted|by|referring|reported|with|reference|as|in|the)$/;
