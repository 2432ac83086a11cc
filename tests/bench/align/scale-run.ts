import { readFileSync } from 'node:fs';
import { UNLIMITED } from '../../../app/align/budget.ts';
import type { Article } from '../../../app/index.ts';
import { alignArticles, alignStory, articleSentences, SIGLA } from '../../../app/index.ts';
import { articleOfText } from '../../support/article-of-text.ts';

/** What one fresh process measured. */
export interface ScaleRun {
  /** Text in to links out, from call to return. */
  readonly milliseconds: number;
  /** Part of it: cutting the texts into blocks and sentences. */
  readonly cutting: number;
  /** Highest resident memory of the process, in MB. */
  readonly megabytes: number;
  /** Of the first text. */
  readonly sentences: number;
  /** "1.0-2.3": links as text, to count and to compare them. */
  readonly links: readonly string[];
}

/** Aligns the texts of some files once, or, asked for `every pair`, judges every two sentences that share a word stem. */
export function main([search = '', ...files]: readonly string[]): number {
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const start = performance.now();
  const articles = texts.map((text, at) => articleOfText(SIGLA[at] ?? 'A', text));
  const cutting = performance.now() - start;
  const links = search === 'every pair' ? judgeEveryPair(articles) : lineUp(articles);
  const run: ScaleRun = {
    milliseconds: performance.now() - start,
    cutting,
    megabytes: process.resourceUsage().maxRSS / 1024,
    sentences: articleSentences(articles[0] ?? { blocks: [] }).length,
    links,
  };
  console.log(JSON.stringify(run));
  return 0;
}

const lineUp = (articles: readonly Article[]): readonly string[] =>
  alignArticles(articles, [], UNLIMITED).links.map(
    ({ a, b }) => `${a.article}${a.sentences}-${b.article}${b.sentences}`,
  );

function judgeEveryPair(articles: readonly Article[]): readonly string[] {
  const documents = articles.map((article) => ({
    sentences: articleSentences(article).map(({ start, end }) => article.text.slice(start, end)),
    lang: article.language,
  }));
  return alignStory(documents, { exhaustive: true }).pairs.flatMap(({ a, b, links }) =>
    links.map(({ rows, columns }) => `${SIGLA[a]}${rows}-${SIGLA[b]}${columns}`),
  );
}
