import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { byPlace } from '../../../app/compare/finding-order.ts';
import { type Article, type Comparison, compareArticles, plainTextBlocks, SIGLA, UNLIMITED } from '../../../app/index.ts';

/** A finding as a person reviews it: its kind and the words of each article; "" is a gap. */
export interface ReviewedFinding {
  readonly kind: string;
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** The articles of a case folder: a.txt is A, b.txt is B, and so on. */
export const readArticles = (folder: string): readonly Article[] =>
  SIGLA.flatMap((siglum) => {
    const file = path.join(folder, `${siglum.toLowerCase()}.txt`);
    if (!existsSync(file)) return [];
    const text = readFileSync(file, 'utf8');
    const publication = { title: null, outlet: null, author: null, url: null, published: null, updated: null, language: 'en' };
    const source = { name: path.basename(file), sha256: '', bytes: text.length, format: 'text', encoding: 'utf-8' } as const;
    return [{ siglum, text, file: source, blocks: plainTextBlocks(text, 'en'), ...publication }];
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
