import lists from '../../../resources/words/sources.json' with { type: 'json' };
import { escapePattern } from '../../text/escape-pattern.ts';
import { isFunctionWord } from '../function-words.ts';
import { isName } from '../name/find-names.ts';
import { once } from '../once.ts';
import { type PhraseMatch, Phrases } from '../phrases.ts';
import type { Telling } from '../story.ts';
import type { Word } from '../words.ts';
import { describeSource } from './describe-source.ts';
import { speakerAt } from './find-speaker.ts';
import { NOBODY, type Source } from './source.ts';
import { isBreak, phraseEnd } from './source-phrases.ts';

const citing = new Phrases<true>(lists.citing.map((phrase): [string, true] => [phrase, true]));
const evidential = new Phrases<true>(
  lists.evidential.map((phrase): [string, true] => [phrase, true]),
);

/** The sources named in a run of words of one article, in text order. Linear in the words, and read once for each run. */
export function findSources(
  { article: { text } }: Telling,
  words: readonly Word[],
  forms: ReadonlySet<string>,
): readonly Source[] {
  const known = knownSources(forms);
  const sources = known.get(words) ?? readSources(text, words, forms);
  known.set(words, sources);
  return sources;
}

const knownSources = once(
  (_forms: ReadonlySet<string>) => new WeakMap<readonly Word[], readonly Source[]>(),
);

function readSources(
  text: string,
  words: readonly Word[],
  forms: ReadonlySet<string>,
): readonly Source[] {
  const breaks = words.map((word, at) =>
    isBreak(word, text.slice(word.end, words[at + 1]?.start ?? word.end + 1)),
  );
  const headline = headlineSource(words, text, forms);
  const sources: Source[] = headline === null ? [] : [headline];
  for (let at = 0; at < words.length; at++) {
    const found = [
      citedAt(words, breaks, forms, at),
      speakerAt(words, text, breaks, forms, at),
      evidentialAt(words, at),
    ];
    sources.push(...found.filter((source) => source !== null));
  }
  return sources;
}

function citedAt(
  words: readonly Word[],
  breaks: readonly boolean[],
  forms: ReadonlySet<string>,
  at: number,
): Source | null {
  const own = byOwnAccount(words, at);
  if (own !== null) return own;
  const phrase = citing.at(words, at) ?? citingBeforeAdjective(words, at);
  if (phrase === null || (breaks[phrase.end - 1] ?? true)) return null;
  const end = phraseEnd(words, breaks, phrase.end);
  const told = words[at]?.folded === 'told';
  if (isRemark(words, at, phrase.end)) return null;
  if (told && NO_LISTENER.test(words[phrase.end]?.folded ?? '')) return null;
  const source = describeSource(words, forms, phrase.end, end, 'first');
  if (source.names.size === 0 && source.nouns.size === 0) return accordingTo(words, at, end);
  return { start: at, end, shownEnd: end, role: told ? 'told' : 'cited', ...source };
}

/** "Referring to the invasion", "referring to Norvik's past": what is meant, and no source. */
const isRemark = (words: readonly Word[], at: number, next: number): boolean =>
  words[at]?.folded === 'referring' &&
  (words[next]?.isCapitalised !== true || /'s$|s'$/.test(words[next]?.folded ?? ''));

/** "Told him", "told that": nobody is named as the one who was told. */
const NO_LISTENER = /^(?:him|her|them|us|me|you|it|that|how|why)$/;

/** "За попередньою версією слідства": what "за версією" says with an adjective put in. */
function citingBeforeAdjective(words: readonly Word[], at: number): PhraseMatch<true> | null {
  const [first, adjective, noun] = words.slice(at, at + 3);
  if (!first || !adjective || !noun || !/^(?:за|по)$/.test(first.folded)) return null;
  if (!/(?:[юу]|ми|им|ым|ой|ей)$/.test(adjective.folded)) return null;
  return citing.at([first, noun], 0) === null ? null : { start: at, end: at + 3, value: true };
}

/** "In her view", "по его словам": whoever was named before. */
function byOwnAccount(words: readonly Word[], at: number): Source | null {
  const [first, owner, noun] = words.slice(at, at + 3);
  if (first === undefined || owner === undefined || noun === undefined) return null;
  const pronoun = OWNERS.get(owner.folded) ?? null;
  if (pronoun === null || !isAccount(first, noun)) return null;
  return { ...NOBODY, start: at, end: at + 3, shownEnd: at + 3, role: 'cited', pronoun };
}

const ACCOUNT = /^(?:words|view|opinion|account|estimation|estimates?|figures|judge?ment)$/;

const isAccount = (first: Word, noun: Word): boolean =>
  /^(?:in|by)$/.test(first.folded)
    ? ACCOUNT.test(noun.folded)
    : /^(?:за|по|на)$/.test(first.folded) && citing.at([first, noun], 0) !== null;

const OWNERS: ReadonlyMap<string, Source['pronoun']> = new Map([
  ...['his', 'her', 'him', 'its', 'його', 'її', 'его', 'её', 'ее'].map(
    (word) => [word, 'one'] as const,
  ),
  ...['their', 'them', 'їхніми', 'їхньою', 'їхню', 'їх', 'их'].map(
    (word) => [word, 'many'] as const,
  ),
]);

/** What makes a source of whatever follows: "according to the summit document", "по словам соседей". */
const ACCORDING = /^(?:according|за|по)$/;

/** What one goes by tells nothing: "according to the instructions". */
const NORM =
  /^(?:instructions?|schedule|timetable|requirements?|needs?|wishes|age|size|ability|procedures?|customs?|traditions?|rank|alphabet|preference|taste)$/;

function accordingTo(words: readonly Word[], at: number, end: number): Source | null {
  if (!ACCORDING.test(words[at]?.folded ?? '')) return null;
  const pronoun = OWNERS.get(words[at + 2]?.folded ?? '') ?? null;
  const account = words[at + 3];
  if (pronoun !== null && account !== undefined && ACCOUNT.test(account.folded))
    return { ...NOBODY, start: at, end: at + 4, shownEnd: at + 4, role: 'cited', pronoun };
  const content = words.slice(at + 2, end).filter(({ folded }) => !isFunctionWord(folded));
  if (content.some(({ folded }) => NORM.test(folded))) return null;
  const nouns = new Set(pronoun === null ? content.map(({ stem }) => stem) : []);
  return { ...NOBODY, start: at, end, shownEnd: end, role: 'cited', nouns, pronoun };
}

/** "Bloomberg: the harbour is closed": names before a colon at the very beginning, of somebody the article cites elsewhere too. */
function headlineSource(
  words: readonly Word[],
  text: string,
  forms: ReadonlySet<string>,
): Source | null {
  const last = words.findIndex((word, at) =>
    text
      .slice(word.end, words[at + 1]?.start ?? word.end)
      .trimStart()
      .startsWith(':'),
  );
  if (last < 0 || last > 2) return null;
  const isAllNames = words.slice(0, last + 1).every((word) => isName(forms, word));
  if (!isAllNames || !isCitedIn(text, words[0]?.text ?? '')) return null;
  const source = describeSource(words, forms, 0, last + 1);
  return { start: 0, end: last + 1, shownEnd: last + 1, role: 'cited', ...source };
}

const CITED = 'citing|according to|told|quoted by|посилаючись на|ссылаясь на|за даними|по данным';
const CITES = 'reported|reports|said|says|noted|notes|wrote|writes|повідомляє|пише|сообщает|пишет';

const isCitedIn = (text: string, name: string): boolean =>
  new RegExp(
    `(?:${CITED}) (?:the )?${escapePattern(name)}|${escapePattern(name)} (?:News )?(?:${CITES})\\b`,
    'iu',
  ).test(text);

function evidentialAt(words: readonly Word[], at: number): Source | null {
  const phrase = evidential.at(words, at);
  if (phrase === null) return null;
  const { start, end } = phrase;
  return { ...NOBODY, start, end, shownEnd: end, role: 'evidential' };
}
