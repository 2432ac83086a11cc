import { isFunctionWord } from '../function-words.ts';
import type { Side } from '../story.ts';
import type { Source } from './source.ts';

/** "Told supporters", "told the crowd in Levin": who listens, and no outlet by its name. */
export const isListener = ({ words }: Side, { role, start, end }: Source): boolean =>
  role === 'told' &&
  words.slice(start + 1, end).find(({ folded }) => !isFunctionWord(folded))?.isCapitalised !== true;
