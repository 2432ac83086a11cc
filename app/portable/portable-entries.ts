import type { Siglum } from '../text/article.ts';

/**
 * What lies in a portable file (`.synopsis`), a zip archive of one comparison. `manifest.json` names the format and the
 * SHA-256 of every other entry. `comparison.json` holds the comparison and its articles, whose texts are entries of their
 * own, `annotations.json` the highlights and notes as W3C Web Annotations, `decisions.json` verdicts, pins, rejections and
 * the reader's own findings. All JSON is UTF-8.
 */
export type PortableEntries = ReadonlyMap<string, Uint8Array>;

/**
 * Grows when a file is written that earlier programs could not read without loss: 2 has tags, 3 notes on several highlights
 * and references in notes, 4 titles of the reader's own
 * and the base text. Files of all earlier formats are read.
 */
export const PORTABLE_FORMAT = 4;
export const PORTABLE_ENDING = 'synopsis';

export const MANIFEST = 'manifest.json';
export const COMPARISON = 'comparison.json';
export const ANNOTATIONS = 'annotations.json';
export const DECISIONS = 'decisions.json';

export const articleEntry = (siglum: Siglum): string => `articles/${siglum}.txt`;

/** Whether an entry may be in a portable file at all. */
export const isPortableEntry = (name: string): boolean =>
  [MANIFEST, COMPARISON, ANNOTATIONS, DECISIONS].includes(name) ||
  /^articles\/[A-H]\.txt$/.test(name);

/** Whether a file's name is one of a portable file's. */
export const isPortableName = (name: string): boolean =>
  name.toLowerCase().endsWith(`.${PORTABLE_ENDING}`);
