import { SIGLA, type Siglum } from '../../app/index.ts';
import type { Memory, WorkbenchContext } from './workbench-parts.ts';

/** The base text a reader chose for a comparison; null where there is none. */
export function rememberedBase(memory: Memory, comparison: string): Siglum | null {
  const known = basesIn(memory);
  return SIGLA.find((siglum) => known.includes(entryOf(comparison, siglum))) ?? null;
}

/** Remembers the base of the open comparison, so that it is there when the reader comes back. */
export function rememberBase({ store, memory }: WorkbenchContext, base: Siglum | null): void {
  const { work } = store.getState();
  if (!work) return;
  const others = basesIn(memory).filter((entry) => !entry.startsWith(entryOf(work.id, '')));
  memory.write('bases', [...others, ...(base ? [entryOf(work.id, base)] : [])].join(' '));
}

const basesIn = (memory: Memory): readonly string[] =>
  (memory.read('bases') ?? '').split(' ').filter(Boolean);

const entryOf = (comparison: string, base: Siglum | ''): string => `${comparison}=${base}`;
