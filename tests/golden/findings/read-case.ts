import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { byPlace } from '../../../app/compare/finding-order.ts';
import { type Article, type Comparison, compareArticles, SIGLA, UNLIMITED } from '../../../app/index.ts';
import { articleOfText } from '../../support/article-of-text.ts';

/** A finding as a person reviews it: its kind and the words of each article; "" is a gap. */
export interface ReviewedFinding {
  readonly kind: string;
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** The articles of a case folder: a.txt is A, b.txt is B, and so on. */
export const readArticles = (folder: string): readonly Article[] =>
  SIGLA.flatMap((siglum) => {
    const file = path.join(folder, `${siglum.toLowerCase()}.txt`);
    return existsSync(file) ? [articleOfText(siglum, readFileSync(file, 'utf8'))] : [];
  });

export const compareCase = (folder: string): Comparison =>
  compareArticles(readArticles(folder), { constraints: [], form: false, base: null, budget: UNLIMITED });

/** In text order, so that a case reads as the articles do. */
export function reviewed({ findings }: Comparison): readonly ReviewedFinding[] {
  return [...findings].sort(byPlace).map(({ kind, evidence }) => {
    const words: Record<string, string[]> = {};
    for (const { article, text } of evidence) words[article] = [...(words[article] ?? []), text];
    return { kind, words };
  });
}
