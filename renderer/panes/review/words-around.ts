/** As many words of a neighbouring sentence tell a reader where the quotation stands. */
const CONTEXT_WORDS = 6;

/** The last words of a sentence, "…" where it begins earlier. */
export function wordsBefore(sentence: string): string {
  const words = sentence.match(/\S+/gu) ?? [];
  const cut = words.length > CONTEXT_WORDS ? '… ' : '';
  return `${cut}${words.slice(-CONTEXT_WORDS).join(' ')} `;
}

/** The first words of a sentence, "…" where it goes on. */
export function wordsAfter(sentence: string): string {
  const words = sentence.match(/\S+/gu) ?? [];
  const cut = words.length > CONTEXT_WORDS ? ' …' : '';
  return ` ${words.slice(0, CONTEXT_WORDS).join(' ')}${cut}`;
}
