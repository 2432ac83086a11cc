import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { fromWebAnnotations } from '../anchor/from-web-annotations.ts';
import type { WebAnnotation } from '../anchor/web-annotation.ts';
import type { StoredWork } from '../library/stored-work.ts';
import type { Article } from '../text/article.ts';
import { annotationsSchema } from './annotations-schema.ts';
import { fitsItsText } from './article-schema.ts';
import { findInconsistency } from './find-inconsistency.ts';
import {
  ANNOTATIONS,
  articleEntry,
  COMPARISON,
  DECISIONS,
  MANIFEST,
  PORTABLE_FORMAT,
  type PortableEntries,
} from './portable-entries.ts';
import { decodeUtf8 } from './utf8.ts';
import { comparisonSchema, decisionsSchema, manifestSchema } from './work-schema.ts';

/** Why a portable file is not taken in, as the end of a sentence about it: "it is not whole". */
export class PortableRefusal extends Error {}

/**
 * The work in a portable file's entries. Nothing in them is believed: hashes are counted again, every value is checked, and
 * so is that marks hang on what is there. Throws a `PortableRefusal` that says what is wrong.
 */
export function unpackWork(entries: PortableEntries): StoredWork {
  checkManifest(entries);
  const { notes: order, ...comparison } = parseEntry(entries, COMPARISON, comparisonSchema);
  const articles = comparison.articles.map((article) => withText(entries, article));
  const annotations = parseEntry(entries, ANNOTATIONS, annotationsSchema);
  // What the schema leaves open (the context) is read by nobody.
  const { highlights, notes } = fromWebAnnotations(annotations as readonly WebAnnotation[]);
  const decisions = parseEntry(entries, DECISIONS, decisionsSchema);
  const place = new Map(order.map((id, at) => [id, at]));
  const placeOf = (id: string): number => place.get(id) ?? order.length;
  const work = {
    ...comparison,
    articles,
    highlights,
    notes: notes.toSorted((a, b) => placeOf(a.id) - placeOf(b.id)),
    decisions,
  };
  const wrong = findInconsistency(work);
  if (wrong !== null) throw new PortableRefusal(wrong);
  return work;
}

/** Every entry is named in the manifest with its hash, and nothing else is there. */
function checkManifest(entries: PortableEntries): void {
  if (!entries.has(MANIFEST))
    throw new PortableRefusal('it is no Synopsis file: it lacks its manifest');
  const manifest = parseEntry(entries, MANIFEST, manifestSchema);
  if (manifest.format > PORTABLE_FORMAT)
    throw new PortableRefusal(
      `it was written by a newer version of Synoptic, in format ${manifest.format}`,
    );
  const named = new Map(manifest.entries.map(({ name, sha256: sum }) => [name, sum]));
  for (const name of named.keys())
    if (!entries.has(name)) throw new PortableRefusal(`${shown(name)} is missing in it`);
  for (const [name, bytes] of entries) {
    if (name === MANIFEST) continue;
    if (named.get(name) !== bytesToHex(sha256(bytes)))
      throw new PortableRefusal(`${name} in it is not what was written: its SHA-256 differs`);
  }
}

function parseEntry<T>(
  entries: PortableEntries,
  name: string,
  schema: v.GenericSchema<unknown, T>,
): T {
  const parsed = v.safeParse(schema, parseJson(entries, name), { abortEarly: true });
  if (parsed.success) return parsed.output;
  const place = v.getDotPath(parsed.issues[0]);
  throw new PortableRefusal(`${name} in it is wrong${place === null ? '' : ` at ${shown(place)}`}`);
}

function parseJson(entries: PortableEntries, name: string): unknown {
  const text = decodeUtf8(bytesOf(entries, name));
  if (text === null) throw new PortableRefusal(`${name} in it is not UTF-8`);
  try {
    return JSON.parse(text);
  } catch {
    throw new PortableRefusal(`${name} in it is not JSON`);
  }
}

function bytesOf(entries: PortableEntries, name: string): Uint8Array {
  const bytes = entries.get(name);
  if (bytes === undefined) throw new PortableRefusal(`${name} is missing in it`);
  return bytes;
}

function withText(
  entries: PortableEntries,
  article: Omit<Article, 'text'> & { readonly text: string | null },
): Article {
  const name = articleEntry(article.siglum);
  const text = article.text ?? decodeUtf8(bytesOf(entries, name));
  if (text === null) throw new PortableRefusal(`${name} in it is not UTF-8`);
  const whole = { ...article, text };
  if (!fitsItsText(whole))
    throw new PortableRefusal(`the blocks of article ${article.siglum} do not fit its text`);
  return whole;
}

/** Longest piece of a foreign name that a sentence shows. */
const MAX_SHOWN = 60;
const shown = (name: string): string =>
  name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\uFFFD').slice(0, MAX_SHOWN);
