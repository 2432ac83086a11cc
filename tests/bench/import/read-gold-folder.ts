import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldBlock } from './make-page.ts';

/** A page as it lies on a disk, with its gold. */
export interface StoredPage {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly blocks: readonly GoldBlock[];
}

/** Every NAME.html of a folder that has a NAME.gold.json beside it, in the order of names. Throws where a gold file is not one. */
export function readGoldFolder(folder: string): readonly StoredPage[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .sort()
    .flatMap((path) => {
      const gold = join(folder, path.replace(/\.html?$/i, '.gold.json'));
      if (!/\.html?$/i.test(path) || !existsSync(gold)) return [];
      const blocks = parseGold(path, JSON.parse(readFileSync(gold, 'utf8')));
      return [{ name: path, bytes: readFileSync(join(folder, path)), blocks }];
    });
}

function parseGold(path: string, gold: unknown): readonly GoldBlock[] {
  const blocks = (gold as { blocks?: unknown } | null)?.blocks;
  if (!Array.isArray(blocks)) throw new TypeError(`${path}: its gold has no list of blocks`);
  return blocks.map((block: Partial<GoldBlock>) => {
    if (typeof block.kind !== 'string' || typeof block.text !== 'string')
      throw new TypeError(`${path}: every gold block needs a kind and a text`);
    return { kind: block.kind, text: block.text };
  });
}
