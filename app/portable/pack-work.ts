import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { toWebAnnotations } from '../anchor/web-annotation.ts';
import type { StoredWork } from '../library/stored-work.ts';
import type { Article } from '../text/article.ts';
import {
  ANNOTATIONS,
  articleEntry,
  COMPARISON,
  DECISIONS,
  MANIFEST,
  PORTABLE_FORMAT,
  type PortableEntries,
} from './portable-entries.ts';
import { encodeUtf8 } from './utf8.ts';

/** The entries of a portable file, the manifest first. `unpackWork` gives back an equal work. */
export function packWork(work: StoredWork, generator: string): PortableEntries {
  const { highlights, notes, decisions } = work;
  const entries: readonly (readonly [string, Uint8Array])[] = [
    [COMPARISON, json(comparisonOf(work))],
    [ANNOTATIONS, json(toWebAnnotations(work.articles, highlights, notes))],
    [DECISIONS, json(decisions)],
    ...work.articles.flatMap(({ siglum, text }) =>
      text.isWellFormed() ? [[articleEntry(siglum), encodeUtf8(text)] as const] : [],
    ),
  ];
  const manifest = {
    format: PORTABLE_FORMAT,
    generator,
    entries: entries.map(([name, bytes]) => ({ name, sha256: bytesToHex(sha256(bytes)) })),
  };
  return new Map([[MANIFEST, json(manifest)], ...entries]);
}

const comparisonOf = ({ id, name, createdAt, base, articles, notes }: StoredWork) => ({
  id,
  name,
  createdAt,
  base,
  articles: articles.map(articleWithoutText),
  // Annotations hold their notes inside, which loses the order in which these were made.
  notes: notes.map((note) => note.id),
});

/** A text with halves of surrogate pairs in it is no UTF-8: it stays in the JSON, which can say them. */
const articleWithoutText = ({ text, ...article }: Article) => ({
  ...article,
  text: text.isWellFormed() ? null : text,
});

const json = (value: unknown): Uint8Array => encodeUtf8(`${JSON.stringify(value, null, 1)}\n`);
