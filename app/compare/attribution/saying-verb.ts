import lists from '../../../resources/words/sources.json' with { type: 'json' };
import { Phrases } from '../phrases.ts';
import type { Word } from '../words.ts';

const saying: ReadonlySet<string> = new Set(lists.saying);
/** "Found", "showed": verbs of saying only before "that". */
const sayingThat: ReadonlySet<string> = new Set(lists.sayingThat);
/** "Argued", "agreed": verbs of saying beside a mark, too. */
const sayingBeside: ReadonlySet<string> = new Set(lists.sayingBeside);
/** "Admitted": verbs of saying before "to" and the name of a listener, too. */
const sayingTo: ReadonlySet<string> = new Set(lists.sayingTo);
/** "Court", "jurors", "inquest": those before whom something is said. */
const hearing: ReadonlySet<string> = new Set(lists.hearing);
const phrases = new Phrases<true>(
  lists.sayingPhrases.map((phrase): [string, true] => [phrase, true]),
);

/** "Is said", "to say", "in a tweet": said of somebody, by nobody yet, or no verb. */
const NO_SUBJECT = /^(?:is|are|was|were|be|been|being|to|a|an|the|this|his|her|their|its|no)$/;
/** "Said to have", "reported by": said of somebody, and not by them. */
const PASSIVE_END = /^(?:to|by)$/;
const THAT = /^(?:that|how|why|whether|що|про|что|о|об)$/;

/** Whether a folded word is a verb of saying wherever it stands: "said", and not "found" or "argued". */
export const isSaying = (folded: string): boolean => saying.has(folded);

/** Whether a folded word can be a verb of saying at all. */
export const canSay = (folded: string): boolean =>
  saying.has(folded) || sayingThat.has(folded) || sayingBeside.has(folded) || sayingTo.has(folded);

/**
 * Where the verb of saying that begins at a word ends, exclusive: "said", "pointed out", "argued" before "that" or a mark;
 * null where no such verb stands there, as in "is said to be" or "found a way".
 */
export function sayingVerbEnd(
  words: readonly Word[],
  breaks: readonly boolean[],
  at: number,
): number | null {
  const verb = words[at];
  if (verb === undefined || verb.isCapitalised) return null;
  const phrase = phrases.at(words, at);
  if (phrase !== null) return phrase.end;
  const [before, next] = [words[at - 1]?.folded ?? '', words[at + 1]?.folded ?? ''];
  if (hearsStatement(words, at)) return at + 1;
  if (!canSay(verb.folded) || NO_SUBJECT.test(before)) return null;
  const isMarked = breaks[at] === true || breaks[at - 1] === true;
  if (PASSIVE_END.test(next) && breaks[at] !== true && !isActive(verb.folded)) return null;
  if (saying.has(verb.folded)) return at + 1;
  if (verb.folded === 'heard' && breaks[at] !== true && !THAT.test(next)) return null;
  if (isMarked && sayingBeside.has(verb.folded)) return at + 1;
  const isHeard = next === 'to' && words[at + 2]?.isCapitalised === true;
  return THAT.test(next) || (isHeard && sayingTo.has(verb.folded)) ? at + 1 : null;
}

/** "The court was told", "jurors were told": said in court, by whomever. */
const hearsStatement = (words: readonly Word[], at: number): boolean =>
  words[at]?.folded === 'told' &&
  /^(?:was|were)$/.test(words[at - 1]?.folded ?? '') &&
  hearing.has(words[at - 2]?.folded ?? '') &&
  words[at + 1]?.folded !== 'to';

/** What one does to do something: "promised to", "asked to"; the others with "to" are said of somebody. */
const isActive = (folded: string): boolean =>
  !/^(?:said|reported|alleged|estimated|believed|quoted|cited|thought|found|shown|known|told)$/.test(
    folded,
  );
