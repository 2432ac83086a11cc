import type { Comparison } from '../../../app/index.ts';
import { passageIndexOf } from '../../state/passage-index.ts';
import { firstWords } from './first-words.ts';
import { passageReadings } from './passage-readings.ts';

/** What the passage of a finding is called: its first words in the first source that has it. */
export function passageTitle(comparison: Comparison | null, finding: string): string {
  if (!comparison) return '';
  const passage = passageIndexOf(comparison).homes.get(finding) ?? null;
  return titleOfPassage(comparison, passage);
}

/** The first words of a passage in the first source that has it; empty where none has. */
export function titleOfPassage(comparison: Comparison, passage: string | null): string {
  const first = passageReadings(comparison, passage)[0];
  return first ? firstWords(first.text.slice(first.start, first.end)) : '';
}
