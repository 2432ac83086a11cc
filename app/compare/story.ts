import type { Link } from '../align/link.ts';
import type { NearestChances } from '../align/nearest-chances.ts';
import { buildPassages } from '../synopsis/build-passages.ts';
import type { Cell, Passage } from '../synopsis/passage.ts';
import { type Article, articleSentences, type Sentence, type Siglum } from '../text/article.ts';
import type { TextRange } from '../text/text-range.ts';
import { closenessOf, closePairs } from './close-pairs.ts';
import { groupTellings } from './group-tellings.ts';
import { nameFormsIn } from './name/find-names.ts';
import { openSide } from './open-side.ts';
import { untanglePair } from './untangle-pair.ts';
import { type Word, wordsOf } from './words.ts';

/** One article as finders see it: sentences numbered as everywhere, their words read once. */
export interface Telling {
  readonly article: Article;
  readonly siglum: Siglum;
  readonly sentences: readonly Sentence[];
  /** Words of each sentence, by sentence number. */
  readonly words: readonly (readonly Word[])[];
}

/** One end of a link, with its words. */
export interface Side {
  readonly telling: Telling;
  readonly sentences: readonly number[];
  readonly range: TextRange;
  readonly words: readonly Word[];
}

/** A link between two articles, opened up for comparing. `a` has the earlier siglum. */
export interface LinkedPair {
  readonly link: Link;
  readonly a: Side;
  readonly b: Side;
}

/** What every finder is given: the articles in order of siglum, and what is known to answer what. */
export interface Story {
  readonly tellings: readonly Telling[];
  /** The links the comparison stands on: all but those between articles of different groups, which are chance. */
  readonly links: readonly Link[];
  /** Those links opened up, without the rejected ones. */
  readonly pairs: readonly LinkedPair[];
  /** The pairs whose words are compared: without those that are only a weak echo of a much closer pair; the closest first. */
  readonly close: readonly LinkedPair[];
  readonly passages: readonly Passage[];
  /** How likely a sentence without a link is told in another article all the same. */
  readonly nearest: NearestChances;
  /** Which articles share passages, directly or through others: articles of different groups are not compared. */
  readonly groups: ReadonlyMap<Siglum, number>;
}

/**
 * Opens articles and links up for the finders, and makes the rows. Links between articles that share too little to tell
 * one story are dropped. Linear in words and links.
 */
export function buildStory(
  articles: readonly Article[],
  links: readonly Link[],
  nearest: NearestChances = NOTHING_NEAR,
): Story {
  const tellings = [...articles]
    .sort((one, other) => one.siglum.localeCompare(other.siglum))
    .map(buildTelling);
  const groups = groupTellings(tellings, openLinks(links, tellings));
  const related = links.filter(({ a, b }) => groups.get(a.article) === groups.get(b.article));
  const passages = buildPassages(articles, related);
  const pairs = openLinks(related, tellings);
  const close = closestFirst(
    closePairs([...pairs, ...titlePairs(tellings, passages, groups, pairs)]),
  );
  return { tellings, links: related, pairs, close, passages, nearest, groups };
}

const NOTHING_NEAR: NearestChances = new Map();

/** What two sentences say of one thing is read where they are most alike. */
const closestFirst = (pairs: readonly LinkedPair[]): readonly LinkedPair[] =>
  [...pairs].sort((one, other) => closenessOf(other) - closenessOf(one));

/** Articles of one story-telling group: those that share passages with the article, itself included. */
export const groupOf = (story: Story, siglum: Siglum): readonly Telling[] =>
  story.tellings.filter((other) => story.groups.get(other.siglum) === story.groups.get(siglum));

function buildTelling(article: Article): Telling {
  const sentences = articleSentences(article);
  const words = sentences.map((sentence) => wordsOf(article.text, sentence));
  return { article, siglum: article.siglum, sentences, words };
}

/** The links with the words of their ends; a rejected link ties nothing. */
function openLinks(links: readonly Link[], tellings: readonly Telling[]): readonly LinkedPair[] {
  const bySiglum = new Map(tellings.map((telling) => [telling.siglum, telling]));
  const names = nameFormsIn(tellings);
  return links
    .filter(({ provenance }) => provenance !== 'rejected')
    .flatMap((link) => openLink(link, bySiglum) ?? [])
    .flatMap((pair) => untanglePair(pair, names));
}

function openLink(link: Link, tellings: ReadonlyMap<Siglum, Telling>): LinkedPair | null {
  const a = openSide(link.a.sentences, tellings.get(link.a.article));
  const b = openSide(link.b.sentences, tellings.get(link.b.article));
  return a === null || b === null ? null : { link, a, b };
}

/** Titles of related articles stand in one row whether linked or not: what they stress and whom they cite is compared too. */
function titlePairs(
  tellings: readonly Telling[],
  passages: readonly Passage[],
  groups: ReadonlyMap<Siglum, number>,
  linked: readonly LinkedPair[],
): readonly LinkedPair[] {
  const known = new Set(linked.map(({ link }) => placeKey(link)));
  return passages.flatMap(({ cells }) =>
    tellings.flatMap((one, at) =>
      tellings.slice(at + 1).flatMap((other) => {
        const [a, b] = [titleSide(one, cells[one.siglum]), titleSide(other, cells[other.siglum])];
        if (a === null || b === null || groups.get(one.siglum) !== groups.get(other.siglum))
          return [];
        const link = titleLink(a, b);
        return known.has(placeKey(link)) ? [] : [{ link, a, b }];
      }),
    ),
  );
}

function titleSide(telling: Telling, cell: Cell | undefined): Side | null {
  const sentences = cell?.sentences ?? [];
  const isTitle = sentences.every((number) => telling.sentences[number]?.kind === 'title');
  return isTitle ? openSide(sentences, telling) : null;
}

const titleLink = (a: Side, b: Side): Link => ({
  a: { article: a.telling.siglum, sentences: a.sentences },
  b: { article: b.telling.siglum, sentences: b.sentences },
  kind: 'partial',
  moved: false,
  score: 0.5,
  provenance: 'auto',
  reasons: ['both are titles'],
});

const placeKey = ({ a, b }: Link): string =>
  `${a.article}${a.sentences[0]} ${b.article}${b.sentences[0]}`;
