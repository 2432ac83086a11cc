import type { Siglum } from '../../app/index.ts';

/** What the reader is told of a source that changed. */
export const VERSION_NOTICE = {
  changed: (name: string, siglum: Siglum) =>
    `${name} has changed since it was opened as source ${siglum}.`,
  take: 'Use the new version',
  add: 'Add it as another source',
} as const;
