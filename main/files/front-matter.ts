import type { Publication } from '../../app/index.ts';
import { UNKNOWN_PUBLICATION } from './extraction.ts';
import { parseDate } from './parse-date.ts';

/** The lines above a Markdown file that describe it. */
export interface FrontMatter {
  /** Where the Markdown begins. */
  readonly end: number;
  readonly publication: Publication;
}

export const NO_FRONT_MATTER: FrontMatter = { end: 0, publication: UNKNOWN_PUBLICATION };

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** YAML front matter at the very start of a text; null where there is none. Only plain "key: value" lines are read. */
export function findFrontMatter(text: string): FrontMatter | null {
  const found = FRONT_MATTER.exec(text);
  if (found === null || !/^[\w-]+\s*:/m.test(found[1] ?? '')) return null;
  const values = readValues(found[1] ?? '');
  const first = (...keys: readonly string[]): string | null =>
    keys.map((key) => values.get(key)).find((value) => value !== undefined) ?? null;
  return {
    end: found[0].length,
    publication: {
      title: first('title'),
      outlet: first('outlet', 'source', 'publisher', 'publication'),
      author: first('author', 'authors', 'byline'),
      url: webAddress(first('url', 'link', 'canonical')),
      published: parseDate(first('date', 'published', 'pubdate') ?? ''),
      updated: parseDate(first('updated', 'modified', 'lastmod') ?? ''),
      language: first('lang', 'language')?.toLowerCase().split(/[-_]/)[0] ?? null,
    },
  };
}

function readValues(lines: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const line of lines.split(/\r?\n/)) {
    const [, key = '', value = ''] = /^([\w-]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
    const plain = value.replace(/^\[(.*)\]$/, '$1').replace(/^(["'])(.*)\1$/, '$2');
    if (key !== '' && plain !== '') values.set(key.toLowerCase(), plain);
  }
  return values;
}

const webAddress = (value: string | null): string | null =>
  value !== null && /^https?:\/\//i.test(value) ? value : null;
