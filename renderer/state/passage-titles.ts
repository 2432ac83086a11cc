import {
  type Comparison,
  type Decision,
  evidenceWords,
  type ReaderTitles,
  readTitles,
  type ValueEntry,
} from '../../app/index.ts';
import { sameItems } from './answer.ts';
import { passageIndexOf } from './passage-index.ts';
import type { WorkbenchState } from './workbench-state.ts';

type Told = Pick<WorkbenchState, 'comparison' | 'work'>;

interface Read {
  readonly decisions: readonly Decision[];
  readonly titles: ReaderTitles;
}

/** The last titles read of each comparison. */
const known = new WeakMap<Comparison, Read>();

/** The reader's titles; the same value as long as neither the comparison nor a title changes. */
export function readerTitles(comparison: Comparison, all: readonly Decision[]): ReaderTitles {
  const decisions = all.filter(({ type }) => type === 'title');
  const before = known.get(comparison);
  if (before && sameItems(before.decisions, decisions)) return before.titles;
  const titles = readTitles(comparison, decisions);
  known.set(comparison, { decisions, titles });
  return titles;
}

/** The reader's title of a passage; null where there is none. */
export function passageTitleOfReader({ comparison, work }: Told, passage: string): string | null {
  if (!comparison || !work) return null;
  return readerTitles(comparison, work.decisions).passages.get(passage)?.title ?? null;
}

/** The reader's title of a value; null where there is none. */
export function valueTitleOfReader({ comparison, work }: Told, value: ValueEntry): string | null {
  if (!comparison || !work) return null;
  return readerTitles(comparison, work.decisions).values.get(value)?.title ?? null;
}

/** What a passage is called: by the reader, else by its own words in quotation marks. Empty where it is gone. */
export function titleOfPassage(told: Told, passage: string | null): string {
  if (!told.comparison || passage === null) return '';
  return passageTitleOfReader(told, passage) ?? ownTitle(told.comparison, passage);
}

/** The most distinctive words of a passage in quotation marks; empty where it is gone. */
export function ownTitle({ titles, articles }: Comparison, passage: string): string {
  const words = titles[passage];
  return words === undefined ? '' : `“${evidenceWords(articles, words)}”`;
}

/** What the passage of a finding is called. */
export function titleOfFinding(told: Told, finding: string): string {
  const home = told.comparison && passageIndexOf(told.comparison).homes.get(finding);
  return titleOfPassage(told, home ?? null);
}
