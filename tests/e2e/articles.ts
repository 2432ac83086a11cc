import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './open-door.ts';

const article = (name: string): string => join(ROOT, 'tests/e2e/articles', name);

/** Three invented articles about one event: a text, a Markdown file and a saved web page. */
export const LAMPS = {
  text: article('lamp-post.txt'),
  markdown: article('lantern.md'),
  page: article('gazette.html'),
  all: [article('lamp-post.txt'), article('lantern.md'), article('gazette.html')],
} as const;

const REAL_ARTICLES = join(ROOT, '../shared/seeds');

/** Real articles for a look at real input; empty where this checkout has none beside it. */
export const realArticles = (): readonly string[] =>
  existsSync(REAL_ARTICLES)
    ? readdirSync(REAL_ARTICLES)
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => join(REAL_ARTICLES, name))
    : [];

const SAMPLE = join(ROOT, 'resources/sample');

/** The articles of the sample comparison that ships with the program. */
export const sampleArticles = (): readonly string[] =>
  readdirSync(SAMPLE)
    .filter((name) => /\.(?:txt|md|html)$/.test(name))
    .sort()
    .map((name) => join(SAMPLE, name));
