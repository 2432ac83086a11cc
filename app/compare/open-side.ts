import type { Side, Telling } from './story.ts';

/** Some neighbouring sentences of an article with their words; null where it has no such sentences. */
export function openSide(sentences: readonly number[], telling: Telling | undefined): Side | null {
  const first = telling?.sentences[sentences[0] ?? -1];
  const last = telling?.sentences[sentences.at(-1) ?? -1];
  if (telling === undefined || first === undefined || last === undefined) return null;
  const [only = 0, ...more] = sentences;
  const words =
    more.length === 0
      ? (telling.words[only] ?? [])
      : sentences.flatMap((number) => telling.words[number] ?? []);
  return { telling, sentences, range: { start: first.start, end: last.end }, words };
}
