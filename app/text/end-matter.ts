import { foldLine, isLabel, labelLength } from './furniture-words.ts';

/** A publisher's or person's name has no more words. */
const MAX_NAME_WORDS = 6;
/** The description that follows names what it describes within so many words. */
const MAX_WORDS_BEFORE_NAME = 6;

/**
 * Whether a heading opens what is put below an article and is none of it: who the press may ask, what the publisher is. "About Norvald" does so
 * where the text that follows begins by naming it ("Norvald is a maker of ..."): then it describes the publisher.
 */
export function opensEndMatter(heading: string, next: string): boolean {
  const line = foldLine(heading);
  if (isLabel(line, 'endMatter')) return true;
  const about = labelLength(line, 'about');
  const name = line.words.slice(about);
  if (about === 0 || name.length === 0 || name.length > MAX_NAME_WORDS) return false;
  const { words } = foldLine(next);
  const opening = words.slice(0, MAX_WORDS_BEFORE_NAME + name.length).join(' ');
  return ` ${opening} `.includes(` ${name.join(' ')} `);
}
