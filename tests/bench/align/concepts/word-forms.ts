import families from '../../../../resources/words/word-families.json' with { type: 'json' };

const IRREGULAR: Readonly<Record<string, readonly string[]>> = families.irregular;

/** The forms of an English word, whichever part of speech it is; some of them are not in use. */
export function wordForms(word: string): ReadonlySet<string> {
  const stem = word.endsWith('e') ? word.slice(0, -1) : word;
  const forms = new Set([word, ...(IRREGULAR[word] ?? []), `${word}s`, `${stem}ed`, `${stem}ing`]);
  if (/[^aeiou]y$/.test(word)) for (const end of ['ies', 'ied']) forms.add(word.slice(0, -1) + end);
  if (/(?:[sxz]|[cs]h)$/.test(word)) forms.add(`${word}es`);
  if (DOUBLING.test(word)) for (const end of ['ed', 'ing']) forms.add(word + word.at(-1) + end);
  return forms;
}

/** "plan", "planned". */
const DOUBLING = /^.{0,2}[^aeiou][aeiou][bdgklmnprt]$/;
