import type { Siglum } from '../../app/index.ts';

/** What the reader is told of a source that changed. */
export const VERSION_NOTICE = {
  changed: (name: string, siglum: Siglum) =>
    `${name} has changed since it was opened as source ${siglum}.`,
  compared: (names: readonly string[], comparison: string) =>
    `${names.join(', ')} ${names.length === 1 ? 'has' : 'have'} changed since you compared ${names.length === 1 ? 'it' : 'them'} in “${comparison}”.`,
  openEarlier: 'Open that with the new version',
  makeNew: 'Make a new comparison',
  take: 'Use the new version',
  add: 'Add it as another source',
} as const;
