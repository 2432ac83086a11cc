import { isFunctionWord } from '../function-words.ts';
import { once } from '../once.ts';
import type { Story, Telling } from '../story.ts';
import type { Word } from '../words.ts';

/** The folded words that are names in a story. */
export const nameFormsOf = ({ tellings }: Story): ReadonlySet<string> => nameFormsIn(tellings);

/** Folded words that are written with a capital inside sentences: names, mostly. Linear in the words of the articles. */
export const nameFormsIn: (tellings: readonly Telling[]) => ReadonlySet<string> = once(
  (tellings) => {
    const capital = new Map<string, number>();
    const small = new Map<string, number>();
    for (const { words, sentences } of tellings)
      words.forEach((inSentence, number) => {
        const kind = sentences[number]?.kind;
        inSentence.slice(1).forEach((word) => {
          if (word.isNumber || !/^\p{L}/u.test(word.text)) return;
          if (word.isCapitalised && kind !== 'title' && kind !== 'heading')
            count(capital, word.folded);
          else if (!word.isCapitalised) count(small, word.folded);
        });
      });
    return new Set(
      [...capital.keys()].filter(
        (form) => (capital.get(form) ?? 0) > (small.get(form) ?? 0) && !isFunctionWord(form),
      ),
    );
  },
);

const count = (counts: Map<string, number>, form: string): void => {
  counts.set(form, (counts.get(form) ?? 0) + 1);
};

/** A name without a genitive ending: "Russia's" is "russia". */
export const bareName = (folded: string): string => folded.replace(/'s$|'$/, '');

/** Whether a word of the story is part of a name. */
export function isName(forms: ReadonlySet<string>, word: Word | undefined): boolean {
  if (word === undefined || !word.isCapitalised) return false;
  return forms.has(word.folded) || forms.has(bareName(word.folded));
}
