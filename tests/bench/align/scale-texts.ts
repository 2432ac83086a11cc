import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeRetellings } from './make-retellings.ts';
import type { Retelling } from './measure-retelling.ts';
import { type GoldStory, readStories } from './read-stories.ts';

type Sentences = readonly string[];

/** Two made-up texts with their links, to be measured. */
export function madeRetelling(size: number, seed: number): Retelling {
  const [a = [], b = []] = makeRetellings(size, 2, seed);
  const telling = new Map<number, number[]>();
  b.forEach(({ source }, column) => {
    for (const at of source) telling.set(at, [...(telling.get(at) ?? []), column]);
  });
  const links = a.flatMap(({ source }, row) =>
    [...new Set(source.flatMap((at) => telling.get(at) ?? []))].map(
      (column) => [row, column] as const,
    ),
  );
  return { a: a.map(({ text }) => text), b: b.map(({ text }) => text), links };
}

/** The labelled retellings of a data folder; none where it has no such files. */
export const retoldStories = (data: string): readonly GoldStory[] =>
  ['retell.train.jsonl', 'retell.dev.jsonl']
    .map((name) => join(data, name))
    .filter((path) => existsSync(path))
    .flatMap(readStories);

export const goldRetellings = (stories: readonly GoldStory[]): readonly Retelling[] =>
  stories.flatMap(({ docs, pairs }) => {
    const sentencesOf = (id: string): Sentences =>
      docs.find((doc) => doc.id === id)?.sentences ?? [];
    return pairs.map(({ a, b, gold }) => ({ a: sentencesOf(a), b: sentencesOf(b), links: gold }));
  });

/**
 * Two long texts of real sentences: the first versions of all stories one after another beside the second versions, and, where
 * these do not reach `size` sentences, the third beside the fourth.
 */
export function joinStories(stories: readonly GoldStory[], size: number): readonly Sentences[] {
  const versions = (first: number, second: number): Sentences =>
    [first, second].flatMap((at) => stories.flatMap(({ docs }) => docs[at]?.sentences ?? []));
  return [versions(0, 2), versions(1, 3)].map((sentences) => sentences.slice(0, size));
}

const PARAGRAPH = 3;

/** Paragraphs of three sentences, an empty line between them. */
export function asText(sentences: Sentences): string {
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += PARAGRAPH)
    paragraphs.push(sentences.slice(at, at + PARAGRAPH).join(' '));
  return paragraphs.join('\n\n');
}
