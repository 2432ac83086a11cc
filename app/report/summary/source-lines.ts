import type { AttributionChain, Comparison } from '../../compare/comparison.ts';
import { type Article, articleSentences } from '../../text/article.ts';
import { foldWord } from '../../text/fold.ts';
import { countWords, dayWords, listWords, percentWords, sourceName } from '../report-words.ts';

/** Every source in a line: what it is called, when it was published, how long it is, whom it cites. */
export const sourceLines = ({ articles, attribution }: Comparison): readonly string[] =>
  articles.map((article) => {
    const chain = attribution.find((one) => one.article === article.siglum)?.chain ?? [];
    const facts = [
      sourceName(article),
      ...(article.published === null ? [] : [dayWords(article.published)]),
      countWords(articleSentences(article).length, 'sentence', 'sentences'),
      ...citing(chain.map(({ text }) => text)),
    ];
    return `  ${article.siglum}  ${facts.join(', ')}`;
  });

/** "cites Bloomberg and, behind it, two people close to the Kremlin": the nearest source and the people without a name. */
function citing([first, ...further]: readonly string[]): readonly string[] {
  if (first === undefined) return [];
  const behind = further.find((text) => !isNamed(text)) ?? further[0];
  return [`cites ${first}${behind === undefined ? '' : ` and, behind it, ${behind}`}`];
}

const isNamed = (text: string): boolean => /^\p{Lu}/u.test(text);

/** Below this share two articles have no more words in common than any two about one event. */
const RUNS_TOGETHER = 0.05;

/** How independent the sources are: who rests on the same source, who cites whom, who shares wording. */
export function independenceLines({
  articles,
  attribution,
  independence,
}: Comparison): readonly string[] {
  const shared = independence
    .filter(({ sharedA, sharedB }) => Math.max(sharedA, sharedB) >= RUNS_TOGETHER)
    .sort((one, other) => other.sharedA + other.sharedB - one.sharedA - one.sharedB)
    .map(
      ({ a, b, sharedA, sharedB }) =>
        `  ${a} and ${b} share wording: ${percentWords(sharedA)} of ${a} and ${percentWords(sharedB)} of ${b} stand word for word in the other.`,
    );
  const apart = shared.length === 0 ? ['  No two sources share wording to speak of.'] : [];
  return [
    ...citedAmongThem(articles, attribution),
    ...commonOrigins(attribution),
    ...shared,
    ...apart,
  ];
}

/** Sources of the comparison that others of it cite: those are no second witness. */
const citedAmongThem = (
  articles: readonly Article[],
  attribution: readonly AttributionChain[],
): readonly string[] =>
  articles.flatMap(({ siglum, outlet }) => {
    const citing = attribution.filter(
      ({ article, chain }) =>
        article !== siglum && outlet !== null && chain.some(({ text }) => names(text, outlet)),
    );
    if (citing.length === 0) return [];
    const sigla = citing.map(({ article }) => article);
    return [
      `  ${listWords(sigla)} ${sigla.length === 1 ? 'cites' : 'cite'} ${siglum} (${outlet}).`,
    ];
  });

/** Whom several sources have their story from. */
function commonOrigins(attribution: readonly AttributionChain[]): readonly string[] {
  const origins = new Map<string, { readonly name: string; readonly sigla: string[] }>();
  for (const { article, chain } of attribution)
    for (const { text } of chain.filter((step) => isNamed(step.text))) {
      const key = [...origins.keys()].find((known) => names(text, known) || names(known, text));
      const origin = origins.get(key ?? text) ?? { name: text, sigla: [] };
      if (!origin.sigla.includes(article)) origin.sigla.push(article);
      const name = text.length < origin.name.length ? text : origin.name;
      origins.set(key ?? text, { ...origin, name });
    }
  return [...origins.values()]
    .filter(({ sigla }) => sigla.length > 1)
    .map(
      ({ name, sigla }) =>
        `  ${listWords(sigla)} ${sigla.length === 2 ? 'both' : 'all'} go back to ${name}: where they agree, that is one source.`,
    );
}

/** Whether some words contain a name, in whatever case. */
const names = (text: string, name: string): boolean =>
  ` ${text.split(/\s+/).map(foldWord).join(' ')} `.includes(
    ` ${name.split(/\s+/).map(foldWord).join(' ')} `,
  );
