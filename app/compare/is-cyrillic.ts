/** Whether words are written in Cyrillic letters, where endings say case, number and gender. */
export const isCyrillic = (words: string): boolean => /\p{Script=Cyrillic}/u.test(words);
