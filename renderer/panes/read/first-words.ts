/** As many words name a passage. */
const MOST_WORDS = 6;

/** What would double the quotation marks around the name, and signs before the first word. */
const OUTER_MARKS = /^[^\p{L}\p{N}]+|["”’»]+$/gu;

/** The first words of a text in quotation marks, verbatim; an ellipsis where it goes on. Its own opening mark is left out. */
export function firstWords(text: string): string {
  const words = text.trim().replace(OUTER_MARKS, '').match(/\S+/gu) ?? [];
  const cut = words.length > MOST_WORDS ? '…' : '';
  return `“${words.slice(0, MOST_WORDS).join(' ')}${cut}”`;
}
