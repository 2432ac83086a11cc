/** Words as the part of a regular expression that matches them letter for letter, with the flag `u` or without. */
export const escapePattern = (words: string): string =>
  words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
