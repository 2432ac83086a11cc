import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articleOf, type BlockPlan, linkOf } from '../../tests/support/story.ts';
import type { Link } from '../align/link.ts';
import { type Article, articleSentences, SIGLA } from '../text/article.ts';
import { rangeText } from '../text/text-range.ts';
import { buildPassages } from './build-passages.ts';

const CASES = new URL('../../tests/golden/synopsis/', import.meta.url);

/** Each case: a.txt, b.txt … with one sentence a line and "# " before a title; links.json; the rows as expected.json. */
test.each(readdirSync(CASES))('%s', (name) => {
  const folder = new URL(`${name}/`, CASES);
  const articles = SIGLA.map((siglum) => ({
    siglum,
    file: new URL(`${siglum.toLowerCase()}.txt`, folder),
  }))
    .filter(({ file }) => existsSync(file))
    .map(({ siglum, file }) => articleOf(siglum, plan(readFileSync(file, 'utf8'))));
  const links: (Partial<Link> & { link: string })[] = readJson(new URL('links.json', folder));
  const passages = buildPassages(
    articles,
    links.map(({ link, ...rest }) => linkOf(link, rest)),
  );
  const rows = passages.map(({ cells }) =>
    Object.fromEntries(
      articles.map((article) => [
        article.siglum,
        (cells[article.siglum]?.sentences ?? []).map((number) => sentence(article, number)),
      ]),
    ),
  );
  expect(rows).toEqual(readJson(new URL('expected.json', folder)));
});

const readJson = (file: URL) => JSON.parse(readFileSync(file, 'utf8'));

const plan = (text: string): readonly BlockPlan[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({
      kind: line.startsWith('# ') ? 'title' : 'paragraph',
      sentences: [line.replace(/^# /, '')],
    }));

function sentence(article: Article, number: number): string {
  const range = articleSentences(article)[number];
  return range === undefined ? '' : rangeText(article.text, range);
}
