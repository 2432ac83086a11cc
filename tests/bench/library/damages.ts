import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One way to harm a library. */
export interface Damage {
  readonly name: string;
  /** Whether the host was ended properly before, so that a snapshot holds everything. */
  readonly afterClose: boolean;
  /** Whether the reader loses nothing even without a word: a file nothing depends on. */
  readonly isHarmless?: boolean;
  /** Harms the files of a data folder; does nothing where it harms the browser's copy. */
  readonly harm: (folder: string, random: () => number) => void;
  readonly store?: 'deleted' | 'emptied' | 'thinned';
}

const filesIn = (folder: string, part: string): readonly string[] =>
  readdirSync(join(folder, part)).map((name) => join(folder, part, name));

const anyOf = <T>(items: readonly T[], random: () => number): T => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to damage.');
  return item;
};

function flipIn(path: string, random: () => number): void {
  const bytes = readFileSync(path);
  const at = Math.floor(random() * bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  writeFileSync(path, bytes);
}

function cut(path: string, random: () => number): void {
  truncateSync(path, Math.floor(random() * readFileSync(path).length));
}

const lastPart = (folder: string): string => filesIn(folder, 'journal').at(-1) ?? '';
const lastSnapshot = (folder: string): string => filesIn(folder, 'snapshots').at(-1) ?? '';
const nothing = (): void => {};

export const DAMAGES: readonly Damage[] = [
  {
    name: 'a byte flipped in the journal, after a kill',
    afterClose: false,
    harm: (folder, random) => flipIn(lastPart(folder), random),
  },
  {
    name: 'a byte flipped in the newest snapshot',
    afterClose: true,
    harm: (folder, random) => flipIn(lastSnapshot(folder), random),
  },
  {
    name: 'a byte flipped in both',
    afterClose: true,
    harm: (folder, random) => {
      flipIn(lastPart(folder), random);
      flipIn(lastSnapshot(folder), random);
    },
  },
  {
    name: 'the journal cut off, after a kill',
    afterClose: false,
    harm: (folder, random) => cut(lastPart(folder), random),
  },
  {
    name: 'the newest snapshot cut off',
    afterClose: true,
    harm: (folder, random) => cut(lastSnapshot(folder), random),
  },
  {
    name: 'a part of the journal missing',
    afterClose: false,
    harm: (folder, random) => rmSync(anyOf(filesIn(folder, 'journal'), random)),
  },
  {
    name: 'the newest snapshot missing',
    afterClose: true,
    harm: (folder) => rmSync(lastSnapshot(folder)),
  },
  {
    name: 'library.json missing',
    afterClose: false,
    harm: (folder) => rmSync(join(folder, 'library.json')),
  },
  {
    name: 'every snapshot missing',
    afterClose: true,
    harm: (folder) => rmSync(join(folder, 'snapshots'), { recursive: true }),
  },
  {
    name: 'the data folder deleted',
    afterClose: true,
    harm: (folder) => rmSync(folder, { recursive: true }),
  },
  { name: 'IndexedDB deleted', afterClose: false, harm: nothing, store: 'deleted' },
  {
    name: 'IndexedDB emptied without an error',
    afterClose: false,
    harm: nothing,
    store: 'emptied',
  },
  { name: 'one record gone from IndexedDB', afterClose: false, harm: nothing, store: 'thinned' },
];
