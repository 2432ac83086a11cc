/** Longest address taken, in UTF-16 code units: what browsers and servers agree on. */
export const LONGEST_ADDRESS = 2000;

/** No white space and nothing invisible: browsers pass over some of it, and what stood before a colon would not be what it seems. */
const FULL_ADDRESS = /^(?:https?:\/\/[^\s\p{C}]+|mailto:[^\s\p{C}@]+@[^\s\p{C}]+)$/iu;
const MAIL = /^[^\s\p{C}@:/]+@[^\s\p{C}@:/]+\.[^\s\p{C}@:/]+$/u;
const DOMAIN = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?#][^\s\p{C}]*)?$/u;

/**
 * The web or mail address that words are: http, https and mailto alone, so that nothing in a note can run. What lacks its scheme gets
 * one ("example.org/a", "desk@example.org"). Null for everything else.
 */
export function readAddress(words: string): string | null {
  const address = withScheme(words.trim());
  return address.length <= LONGEST_ADDRESS && FULL_ADDRESS.test(address) ? address : null;
}

function withScheme(words: string): string {
  if (MAIL.test(words)) return `mailto:${words}`;
  return DOMAIN.test(words) ? `https://${words}` : words;
}
