import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { sampleArticles } from '../e2e/articles.ts';

interface SourceSet {
  readonly name: string;
  readonly files: readonly string[];
}

/** How many columns the pictures show. */
const COUNTS = [2, 3, 5, 8];

/** Nothing at all, the sample in sets of each size, and the articles of a folder where one is given. `workplace` takes the files made for it. */
export async function sourceSets(
  workplace: string,
  data: string | null,
): Promise<readonly SourceSet[]> {
  const sample = await withRetellings(workplace, sampleArticles(), Math.max(...COUNTS));
  const given = data === null ? [] : await articlesIn(data);
  const counts = COUNTS.filter((count) => count <= given.length);
  return [
    { name: 'start', files: [] },
    { name: 'states', files: sample.slice(0, 3) },
    ...COUNTS.map((count) => ({ name: `sample-${count}`, files: sample.slice(0, count) })),
    ...counts.map((count) => ({ name: `data-${count}`, files: given.slice(0, count) })),
  ];
}

/** The sample has three articles; the others are made of it by leaving out every third, fourth … paragraph of its wire story. */
async function withRetellings(
  workplace: string,
  files: readonly string[],
  count: number,
): Promise<readonly string[]> {
  const wire = await readFile(files[0] ?? '', 'utf8');
  const paragraphs = wire.split(/\n\n/);
  const made = Array.from({ length: count - files.length }, async (_, at) => {
    const path = join(workplace, `retelling-${at + 1}.txt`);
    const kept = paragraphs.filter((_, place) => place === 0 || (place + at) % (at + 3) !== 0);
    await writeFile(path, kept.join('\n\n'));
    return path;
  });
  return [...files, ...(await Promise.all(made))];
}

const READABLE = new Set(['.txt', '.md', '.html', '.htm']);

async function articlesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => READABLE.has(extname(name)))
    .sort()
    .map((name) => join(folder, name));
}
