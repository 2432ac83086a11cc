import lists from '../../../resources/words/loaded-words.json' with { type: 'json' };
import { evidenceAt } from '../evidence.ts';
import { bareName, isName, nameFormsOf } from '../name/find-names.ts';
import { nameKey } from '../name/name-key.ts';
import type { Relation } from '../relation.ts';
import { stemWord } from '../stem-word.ts';
import type { Story, Telling } from '../story.ts';
import type { Word } from '../words.ts';
import { wordingRelation } from './wording-relation.ts';

const epithets: ReadonlySet<string> = new Set(lists.epithets.map(stemWord));

/** A person or body named in an article, first with a judging epithet, first without. */
interface Mention {
  readonly plain: { readonly start: number; readonly end: number } | null;
  readonly judged: {
    readonly start: number;
    readonly end: number;
    readonly epithet: string;
  } | null;
}

/** "Russian dictator N" in one article, "President N" or the bare name in another, linked passages or not. */
export function epithetRelations(story: Story): readonly Relation[] {
  const forms = nameFormsOf(story);
  const mentions = story.tellings.map((telling) => mentionsIn(telling, forms));
  return story.tellings.flatMap((telling, at) =>
    [...(mentions[at] ?? [])].flatMap(([key, { judged }]) => {
      if (judged === null) return [];
      return story.tellings.flatMap((other, index) => {
        const there = mentions[index]?.get(key);
        if (other === telling || there === undefined || there.judged?.epithet === judged.epithet)
          return [];
        const place = there.judged ?? there.plain;
        if (place === null || (there.judged !== null && index < at)) return [];
        return [
          wordingRelation('An epithet that judges', 0.85, [
            evidenceAt(telling, judged),
            evidenceAt(other, place),
          ]),
        ];
      });
    }),
  );
}

/** First mentions by the key of a name's last word, "Zelensky" and "Zelenskyy" alike. */
function mentionsIn(telling: Telling, forms: ReadonlySet<string>): ReadonlyMap<string, Mention> {
  const mentions = new Map<string, Mention>();
  for (const words of telling.words)
    for (let at = 0; at < words.length; at++) {
      if (!isName(forms, words[at])) continue;
      const start = at;
      while (isName(forms, words[at + 1]) && areAdjacent(telling, words[at], words[at + 1])) at++;
      noteMention(mentions, words, start, at);
    }
  return mentions;
}

const areAdjacent = (
  { article }: Telling,
  one: Word | undefined,
  next: Word | undefined,
): boolean =>
  one !== undefined && next !== undefined && /^\s+$/.test(article.text.slice(one.end, next.start));

function noteMention(
  mentions: Map<string, Mention>,
  words: readonly Word[],
  start: number,
  last: number,
): void {
  const [first, end] = [words[start], words[last]];
  if (first === undefined || end === undefined) return;
  const key = nameKey(bareName(end.folded));
  const before = mentions.get(key) ?? { plain: null, judged: null };
  const epithet = words[start - 1];
  if (epithet !== undefined && epithets.has(epithet.stem) && !epithet.isCapitalised) {
    const owner = words[start - 2]?.isCapitalised === true ? words[start - 2] : epithet;
    const judged = { start: owner?.start ?? epithet.start, end: end.end, epithet: epithet.stem };
    mentions.set(key, { ...before, judged: before.judged ?? judged });
  } else
    mentions.set(key, { ...before, plain: before.plain ?? { start: first.start, end: end.end } });
}
