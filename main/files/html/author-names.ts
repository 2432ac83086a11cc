import { lettersOnly } from './find-headline.ts';

/** Names of those who wrote an article: those its page is known to give, and those in the short lines between headline and text. */
export function authorNames(author: string | null, lines: readonly string[]): readonly string[] {
  const above = lines.filter((text) => text.length <= MAX_NAME_LENGTH);
  return [...(author?.split(/\s*,\s*/) ?? []), ...above, ...above.flatMap(namesIn)]
    .map(lettersOnly)
    .filter((name) => name.includes(' '));
}

/** Names at the end of the parts of a line: "Interview: Anna Moss", "By Anna Moss | 6 May". The word before may be a capitalised "By". */
const namesIn = (line: string): readonly string[] =>
  line
    .split(/\s*[|·•,:–—]\s*/)
    .flatMap((part) => /(?:\p{Lu}[\p{L}'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+$/u.exec(part)?.[0] ?? [])
    .flatMap((name) => [name, name.replace(/^\S+ (?=\S+ )/, '')]);

/** Longer lines are no names. */
export const MAX_NAME_LENGTH = 60;

/** Whether a text begins with one of the names, or is one. */
export const startsWithOne = (text: string, names: readonly string[]): boolean => {
  const folded = lettersOnly(text);
  return names.some((name) => folded.startsWith(`${name} `) || folded === name);
};
